import { UNKNOWN } from '../schema/date.ts';
import type { Site } from './editionContents.ts';

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

/** The address of a form with what a report is about filled in. */
export function formUrl(template: string, reported: Reported): string {
	return template.replace(/\{(page|claim|wording)\}/g, (_, name: keyof Reported) => encodeURIComponent(reported[name]));
}
