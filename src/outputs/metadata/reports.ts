import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Site } from '../../model/editionContents.ts';
import { absolute } from '../../model/urls.ts';
import { UNKNOWN } from '../../schema/date.ts';
import type { Context } from '../context.ts';

/** What a report of an error is about. */
interface Reported {
	/** The whole address of the page. */
	readonly page: string;
	readonly claim: string;
	/** The words of the text that cite it. */
	readonly wording: string;
}

/** Whether the site has an address to which errors can be reported. */
export function takesReports({ contact, reports }: Pick<Site, 'contact' | 'reports'>): boolean {
	return contact !== UNKNOWN || reports !== undefined;
}

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

/** The address of a form with what a report is about filled in. */
export function formUrl(template: string, reported: Reported): string {
	return template.replace(/\{(page|claim|wording)\}/g, (_, name: keyof Reported) => encodeURIComponent(reported[name]));
}
