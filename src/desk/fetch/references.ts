import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { SourceKind } from '../../schema/source.ts';
import { findRedirect } from '../../schema/redirect.ts';
import { withoutTracking } from '../../schema/tracking.ts';
import { dayIn } from './days.ts';
import { readFacts, type PageFacts } from './facts.ts';
import { passagesIn, type Passage, type PassageFormat } from './passages.ts';
import { printedIn, readPrinted } from './printed.ts';

/** What a reference says about a document. */
export type ReferenceFacts = PageFacts & { readonly kind?: SourceKind };

/** The parts of CSL-JSON, the exchange format of citation programs, that are read here. */
interface CslItem {
	readonly type?: string;
	readonly title?: string;
	readonly author?: readonly { readonly given?: string; readonly family?: string; readonly literal?: string }[];
	readonly issued?: { readonly 'date-parts'?: readonly (readonly (number | string)[])[]; readonly literal?: string };
	readonly 'container-title'?: string;
	readonly publisher?: string;
	readonly URL?: string;
	readonly DOI?: string;
	readonly language?: string;
}

/** The documents found in pasted text, each with the words that it was read from, and the parts that are not references. */
export interface ReferencesRead {
	readonly found: readonly { readonly facts: ReferenceFacts; readonly from: string }[];
	readonly unread: readonly string[];
}

/** Reads pasted references: BibTeX, RIS, CSL-JSON, a saved page, printed references, or several of these together. Nothing is dropped. */
export function readReferences(text: string): ReferencesRead {
	const passages = passagesIn(text);
	const names = passages.filter(isAbbreviation).map((passage) => passage.text);
	const parts = passages.filter((passage) => !isAbbreviation(passage)).flatMap(entriesIn);
	const read = parts.map(({ format, from }) => ({ from, all: READERS[format](from, names) }));
	const found = read.flatMap(({ all, from }) => all.filter(isKnown).map((facts) => ({ facts, from })));
	return { found, unread: read.filter(({ all }) => all.length === 0 || !all.every(isKnown)).map(({ from }) => from) };
}

/** Splits a passage into references, if it is a list of them. */
function entriesIn({ format, text }: Passage): readonly { readonly format: PassageFormat; readonly from: string }[] {
	if (format === 'printed') return printedIn(text).map((from) => ({ format, from }));
	const list = format === 'csl' ? json(text) : undefined;
	return Array.isArray(list) && list.length > 0 ? list.map((item) => ({ format, from: JSON.stringify(item) })) : [{ format, from: text }];
}

/** A document needs a headline or an address. */
function isKnown({ address, title }: ReferenceFacts): boolean {
	return address !== undefined || (title !== undefined && title !== '');
}

/** Whether a passage defines an abbreviation that BibTeX entries use. */
function isAbbreviation({ format, text }: Passage): boolean {
	return format === 'bibtex' && /^@string\b/i.test(text);
}

/** The reader for each format. A reader returns nothing for what it cannot read. */
const READERS: Readonly<Record<PassageFormat, (text: string, abbreviations: readonly string[]) => readonly ReferenceFacts[]>> = {
	bibtex: readBibtex,
	ris: (text) => [readRis(text)],
	csl: readCsl,
	page: (text) => {
		const facts = readFacts(text);
		return [{ ...facts, address: addressOf(facts.address, undefined) }];
	},
	printed: (text) => {
		const { doi, ...facts } = readPrinted(text);
		return [{ ...facts, language: undefined, address: addressOf(facts.address, doi) }];
	},
};

/** The same reference with an address that the editor knows, if it is the only one and has none itself. */
export function withAddress(found: ReferencesRead['found'], typed: string): ReferencesRead['found'] {
	const [only, ...others] = found;
	const address = addressOf(typed.trim(), doiIn(typed));
	if (only === undefined || others.length > 0 || only.facts.address !== undefined || address === undefined) return found;
	return [{ ...only, facts: { ...only.facts, address } }];
}

/** The DOI, if the text is nothing else. */
export function doiIn(text: string): string | undefined {
	return /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/i.exec(text.trim())?.[1];
}

function readBibtex(text: string, abbreviations: readonly string[]): readonly ReferenceFacts[] {
	// BibTeX also allows round brackets around an entry, but the library does not read them.
	const entry = text.replace(/^(@\w+\s*)\(([^]*)\)$/, '$1{$2}');
	try {
		return (new Cite([...abbreviations, entry].join('\n')).data as readonly CslItem[]).map(fromCsl);
	} catch {
		return [];
	}
}

function readCsl(text: string): readonly ReferenceFacts[] {
	const value = json(text);
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? [fromCsl(value)] : [];
}

function json(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

const KINDS: Readonly<Record<string, SourceKind>> = {
	report: 'think-tank-report',
	'article-journal': 'analysis',
	treaty: 'treaty',
	legislation: 'official-statement',
	dataset: 'dataset',
	book: 'reference',
	chapter: 'reference',
	'entry-encyclopedia': 'reference',
	interview: 'transcript',
	speech: 'transcript',
};

function fromCsl(item: CslItem): ReferenceFacts {
	const [parts = []] = item.issued?.['date-parts'] ?? [];
	const published = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
	const names = (item.author ?? []).map(({ family, given, literal }) => literal ?? [given, family].filter(Boolean).join(' '));
	const kind = KINDS[item.type ?? ''];
	return {
		title: typeof item.title === 'string' ? item.title : undefined,
		outlet: item['container-title'] ?? item.publisher,
		author: names.length === 0 ? undefined : names.join(', '),
		published: published === '' ? undefined : published,
		language: languageOf(item.language),
		address: addressOf(item.URL, item.DOI),
		...(kind !== undefined && { kind }),
	};
}

const RIS_KINDS: Readonly<Record<string, string>> = {
	JOUR: 'article-journal',
	RPRT: 'report',
	BOOK: 'book',
	CHAP: 'chapter',
	DATA: 'dataset',
	STAT: 'legislation',
};

/** Reads RIS. Each line has a tag of two characters; a line without a tag continues the one above. */
function readRis(text: string): ReferenceFacts {
	const lines = text
		.replace(/\n(?![ \t]*[A-Z][A-Z0-9]\s{0,3}-)/g, ' ')
		.split('\n')
		.flatMap((line) => {
			const [, tag, value = ''] = /^\s*([A-Z][A-Z0-9])\s{0,3}-(.*)$/.exec(line) ?? [];
			return tag === undefined ? [] : [{ tag, value: value.trim() }];
		});
	const one = (...tags: readonly string[]) =>
		tags.map((tag) => lines.find((line) => line.tag === tag && line.value !== '')?.value).find((value) => value !== undefined);
	const authors = lines.filter(({ tag }) => tag === 'AU' || tag === 'A1').map(({ value }) => value.split(/,\s*/).reverse().join(' '));
	const kind = KINDS[RIS_KINDS[one('TY') ?? ''] ?? ''];
	return {
		title: one('TI', 'T1', 'CT'),
		outlet: one('JO', 'JF', 'T2', 'JA', 'PB'),
		author: authors.length === 0 ? undefined : authors.join(', '),
		published: dayIn((one('DA', 'PY', 'Y1') ?? '').replaceAll('/', '-').replace(/-+$/, '')),
		language: languageOf(one('LA')),
		address: addressOf(one('UR', 'L1'), one('DO')),
		...(kind !== undefined && { kind }),
	};
}

function languageOf(value: string | undefined): string | undefined {
	return /^[a-z]{2,3}(?=$|[-_])/i.exec(value ?? '')?.[0].toLowerCase();
}

function addressOf(url: string | undefined, doi: string | undefined): string | undefined {
	if (url !== undefined && /^https?:\/\//.test(url) && URL.canParse(url)) return withoutTracking(findRedirect(url)?.target ?? url);
	return doi === undefined ? undefined : `https://doi.org/${doi.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '')}`;
}
