import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { formUrl } from '../../model/reports.ts';
import { absolute } from '../../model/urls.ts';
import { UNKNOWN } from '../../schema/date.ts';
import type { Context } from '../context.ts';

/**
 * Where to report an error in a claim, filled in as far as we can: the site's form, or else an email. Undefined if the site has
 * neither.
 */
export function claimReportUrl(claim: Claim, article: Article, context: Context): string | undefined {
	const { site, t } = context;
	const reported = { page: absolute(claim.url, site), claim: claim.text, wording: claim.passages[0]?.words ?? claim.text };
	const { claim: words, page: url, wording } = reported;
	return reportUrl(reported, t.reportSubject(article.title), t.reportText({ claim: words, url, wording }), context);
}

/** Where to report an error in an article. See `claimReportUrl`. */
export function articleReportUrl({ title, url }: Article, context: Context): string | undefined {
	const { site, t } = context;
	const page = absolute(url, site);
	return reportUrl({ page, claim: '', wording: '' }, t.reportInArticleSubject(title), t.reportInArticleText(page), context);
}

function reportUrl(reported: Parameters<typeof formUrl>[1], subject: string, text: string, { edition }: Context): string | undefined {
	const { contact, reports } = edition.site;
	if (reports !== undefined) return formUrl(reports, reported);
	if (contact === UNKNOWN) return undefined;
	// A line break in an email is CR and LF (https://www.rfc-editor.org/rfc/rfc6068#section-5).
	return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
}
