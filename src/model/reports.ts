import { UNKNOWN } from '../schema/date.ts';
import type { Site } from './editionContents.ts';

/** What a report of an error is about. */
interface Reported {
	/** The full URL of the page. */
	readonly page: string;
	readonly claim: string;
	/** The words in the text that cite the claim. */
	readonly wording: string;
}

/** Whether the site has an address to which errors can be reported. */
export function takesReports({ contact, reports }: Pick<Site, 'contact' | 'reports'>): boolean {
	return contact !== UNKNOWN || reports !== undefined;
}

/** The address of a form, prefilled with what a report is about. */
export function formUrl(template: string, reported: Reported): string {
	return template.replace(/\{(page|claim|wording)\}/g, (_, name: keyof Reported) => encodeURIComponent(reported[name]));
}
