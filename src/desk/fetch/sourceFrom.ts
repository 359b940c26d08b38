import { parsePartialDate, UNKNOWN } from '../../schema/date.ts';
import { idLike, unusedId } from '../../schema/id.ts';
import { isLanguage } from '../../schema/language.ts';
import type { SourceKind } from '../../schema/source.ts';
import { findRedirect } from '../../schema/redirect.ts';
import { withoutTracking } from '../../schema/tracking.ts';
import { urlFault } from '../../schema/url.ts';
import { nameKey } from '../words/names.ts';
import { readFacts, type PageFacts } from './facts.ts';
import { PageRefused, type GotPage, type PageGetter } from './getPage.ts';
import { sourceIdOf } from './ids.ts';

/** An outlet with the names that it goes by, the ids that it had before, and the hosts of its pages. */
interface OutletNames {
	readonly id: string;
	readonly name: string;
	readonly otherNames?: readonly string[];
	readonly formerIds?: readonly string[];
	readonly hosts?: readonly string[];
}

/** What making a source needs. */
export interface Surroundings {
	readonly getPage: PageGetter;
	readonly outlets: readonly OutletNames[];
	/** Ids that no new outlet may have, because links that readers have shared lead there. */
	readonly givenUp?: readonly string[];
	/** New outlets from other references in the same pasted text. */
	readonly begun?: readonly { readonly id: string; readonly name: string }[];
	/** The day on which the page is read. */
	readonly today: string;
}

/** A source with what its page says, or why there is none. */
export type SourceFound =
	| {
			readonly source: Readonly<Record<'id' | 'outlet' | 'kind' | 'title' | 'url' | 'published' | 'accessed', string>> & {
				readonly author?: string;
				readonly language?: string;
			};
			/** An outlet that has no file yet, with the name from its page. */
			readonly newOutlet: { readonly id: string; readonly name: string } | undefined;
			/** What the page does not say, so that an editor has to look it up. */
			readonly unknown: readonly string[];
	  }
	| { readonly refusal: string };

/** Makes a source from an address: fetches the page and reads what it says about itself. Anything not found is `unknown`. */
export async function sourceFrom(address: string, around: Surroundings): Promise<SourceFound> {
	const wanted = withoutRedirect(address.trim());
	let page: GotPage;
	try {
		page = await around.getPage(wanted);
	} catch (error) {
		if (error instanceof PageRefused) return { refusal: error.message };
		throw error;
	}
	if (!/^(?:text\/html|application\/xhtml\+xml)/.test(page.type))
		return { refusal: `This is not a web page, but ${page.type || 'something else'}.` };
	const facts = readFacts(decode(page));
	return sourceOf({ ...facts, address: addressOf(page, facts) }, around);
}

/** Makes a source from facts about a document, wherever they are from. Anything not known is `unknown`. */
export function sourceOf(
	facts: PageFacts & { readonly kind?: SourceKind },
	{ begun = [], givenUp = [], outlets, today }: Pick<Surroundings, 'begun' | 'givenUp' | 'outlets' | 'today'>,
): Exclude<SourceFound, { readonly refusal: string }> {
	const url = facts.address;
	const host = url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '');
	const name = facts.outlet ?? host ?? '';
	const isSo = (own: string) => name !== '' && nameKey(own) === nameKey(name);
	const isLikeId = (id: string) => id === nameKey(name) || host?.split('.').includes(id) === true;
	const isCalledSo = (outlet: OutletNames) => isSo(outlet.name);
	const known =
		outlets.find(isCalledSo) ??
		outlets.find(({ otherNames = [] }) => otherNames.some(isSo)) ??
		outlets.find(({ hosts = [] }) => host !== undefined && hosts.includes(host)) ??
		outlets.find(({ id }) => isLikeId(id)) ??
		outlets.find(({ formerIds = [] }) => formerIds.some(isLikeId));
	const isTaken = (id: string) => givenUp.includes(id) || [...outlets, ...begun].some((own) => own.id === id);
	const id = known?.id ?? begun.find(isCalledSo)?.id ?? unusedId(idLike(name) || idLike(host ?? '') || 'outlet', isTaken);
	const title = facts.title === undefined ? undefined : withoutOutlet(facts.title, name);
	const published = facts.published !== undefined && parsePartialDate(facts.published) !== undefined ? facts.published : undefined;
	const language = facts.language !== undefined && isLanguage(facts.language) ? facts.language : undefined;
	const unknown = Object.entries({ title, published, language, outlet: facts.outlet, author: facts.author, url }).flatMap(([key, value]) =>
		value === undefined ? [key] : [],
	);
	return {
		source: {
			id: sourceIdOf(id, title ?? ''),
			outlet: id,
			kind: facts.kind ?? 'news-report',
			title: title ?? UNKNOWN,
			...(facts.author !== undefined && { author: facts.author }),
			// A headline that is not in Latin script is not in English. The editor says which language it is.
			...(language === undefined && /[^\p{Script=Latin}\P{L}]/u.test(title ?? '') ? {} : { language: language ?? 'en' }),
			url: url ?? UNKNOWN,
			published: published ?? UNKNOWN,
			accessed: today,
		},
		newOutlet: known === undefined && name !== '' ? { id, name } : undefined,
		unknown,
	};
}

/** The address that a redirecting service leads to. */
function withoutRedirect(address: string): string {
	if (!URL.canParse(address)) return address;
	return findRedirect(address)?.target ?? address;
}

/** The address that the page gives as its own, if that is on the same host; otherwise where it was found. Without tracking. */
function addressOf({ url }: GotPage, { address }: PageFacts): string {
	const own = address !== undefined && URL.canParse(address, url) ? new URL(address, url) : undefined;
	const found = withoutTracking(own?.host === new URL(url).host && own.pathname !== '/' ? own.href : url);
	return urlFault(found) === undefined ? found : withoutTracking(url);
}

/** The headline without the outlet: “A headline | The Herald” becomes “A headline”. */
function withoutOutlet(title: string, outlet: string): string {
	const [, words] = /^(.+?)\s+[|–—-]\s+([^|–—]+)$/u.exec(title) ?? [];
	const end = title.slice((words ?? '').length).replace(/^\s*[|–—-]\s*/u, '');
	return words !== undefined && idLike(end) === idLike(outlet) && idLike(end) !== '' ? words : title;
}

/** Decodes a page with the character encoding that it declares. */
function decode({ bytes, type }: GotPage): string {
	const said =
		/charset=["']?([\w-]+)/i.exec(type)?.[1] ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(bytes.subarray(0, 2048).toString('latin1'))?.[1];
	try {
		return new TextDecoder(said ?? 'utf-8').decode(bytes);
	} catch {
		return new TextDecoder().decode(bytes);
	}
}
