import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { formUrl } from '../../model/reports.ts';
import { absolute } from '../../model/urls.ts';
import { UNKNOWN } from '../../schema/date.ts';
import type { Context } from '../context.ts';

/** Where to report an error in a claim, filled in as far as we can: the form of the site, else a mail; undefined where it has neither. */
export function claimReportUrl(claim: Claim, article: Article, { edition, site, t }: Context): string | undefined {
	const wording = claim.passages[0]?.words ?? claim.text;
	const reported = { page: absolute(claim.url, site), claim: claim.text, wording };
	const { contact, reports } = edition.site;
	if (reports !== undefined) return formUrl(reports, reported);
	if (contact === UNKNOWN) return undefined;
	const subject = t.reportSubject(article.title);
	// Lines of a mail end in two characters (https://www.rfc-editor.org/rfc/rfc6068#section-5).
	const body = t.reportText({ claim: claim.text, url: reported.page, wording }).replaceAll('\n', '\r\n');
	return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
