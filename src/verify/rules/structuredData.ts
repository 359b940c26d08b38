import { plain, textOf } from '../element.ts';
import { isStructuredData } from '../links.ts';
import type { Page } from '../page.ts';
import type { Fault, Rule } from '../rule.ts';

const CONTEXT = 'https://schema.org';

/** The structured data of every page is valid and complete, and agrees with what readers see. */
export const structuredData: Rule = {
	name: 'What pages tell search engines is valid, and matches what readers see',
	*checkPage(page) {
		const scripts = page.all('script').filter(isStructuredData);
		if (scripts.length > 1)
			yield { what: 'It has structured data in more than one place.', todo: 'Put all of it into one script, as @graph.' };
		for (const script of scripts) {
			const data = parse(textOf(script));
			if (data === undefined) {
				yield { what: 'Its structured data is not JSON.', todo: 'Write it with JSON.stringify.' };
				continue;
			}
			if (String(data['@context']).replace(/\/$/, '') !== CONTEXT)
				yield { what: 'Its structured data does not use the vocabulary of schema.org.', todo: `Give it "@context": "${CONTEXT}".` };
			const things = Array.isArray(data['@graph']) ? (data['@graph'] as readonly unknown[]) : [data];
			if (things.length === 0) yield { what: 'Its structured data says nothing.', todo: 'Leave the script out.' };
			for (const thing of things) yield* faultsIn(thing, page);
		}
	},
};

function parse(json: string): Readonly<Record<string, unknown>> | undefined {
	try {
		const data = JSON.parse(json) as unknown;
		return typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : undefined;
	} catch {
		return undefined;
	}
}

const MOMENT = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?)?$/;

function* faultsIn(thing: unknown, page: Page, place = ''): Generator<Fault> {
	if (Array.isArray(thing)) for (const item of thing as readonly unknown[]) yield* faultsIn(item, page, place);
	else if (thing === null || thing === '') yield { what: `Its structured data is empty at ${place}.`, todo: 'Leave the property out.' };
	else if (typeof thing === 'string' && /(?:^|\.)date[A-Z]\w*$/.test(place) && !MOMENT.test(thing))
		yield {
			what: `Its structured data has “${thing}” at ${place}, which is not a date.`,
			todo: 'Write it as 2026-03-05, or with its time and zone as 2026-03-05T09:00Z.',
		};
	else if (typeof thing === 'object') {
		const { '@type': type, ...rest } = thing as Readonly<Record<string, unknown>>;
		const isReference = Object.keys(rest).every((key) => key === '@id');
		if (type === undefined && !isReference)
			yield { what: `Its structured data gives ${place === '' ? 'the page' : place} no @type.`, todo: 'Give it an @type.' };
		const headline = rest['headline'];
		if (page.isIndexed && typeof headline === 'string' && !shows(page, headline))
			yield { what: `Search engines read the headline “${headline}”, but readers see a different one.`, todo: 'Make both the same.' };
		for (const [key, value] of Object.entries(rest))
			if (!key.startsWith('@')) yield* faultsIn(value, page, place === '' ? key : `${place}.${key}`);
	}
}

function shows({ all }: Page, headline: string): boolean {
	return all('h1').some((heading) => plain(textOf(heading)) === plain(headline));
}
