import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { SourceKind } from '../../schema/source.ts';
import { findRedirect } from '../../schema/redirect.ts';
import { withoutTracking } from '../../schema/tracking.ts';
import { readFacts, type PageFacts } from './facts.ts';

/** What a reference tells of a document. */
export type ReferenceFacts = PageFacts & { readonly kind?: SourceKind };

/** A document as citation programs exchange it (CSL-JSON), as far as it is asked for. */
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

/** What is read from a text: BibTeX, RIS, CSL-JSON, a saved page, or references as they are printed. Empty where there is none. */
export function readReferences(text: string): readonly ReferenceFacts[] {
	const plain = text.trim();
	if (/^\s*@\w+\s*[{(]/m.test(plain)) return readBibtex(plain);
	if (/^TY {2}- /m.test(plain)) return readRis(plain);
	if (/^[[{]/.test(plain)) return readCsl(plain);
	if (/^<(?:!doctype|html|head|meta)/i.test(plain)) return [readFacts(plain)];
	return plain
		.split(/\n\s*\n/)
		.map((entry) => entry.replace(/\s+/g, ' ').trim())
		.filter((entry) => entry !== '')
		.map(readPrinted);
}

/** The DOI that a text is, alone; undefined for any other text. */
export function doiIn(text: string): string | undefined {
	return /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/i.exec(text.trim())?.[1];
}

function readBibtex(text: string): readonly ReferenceFacts[] {
	try {
		return (new Cite(text).data as readonly CslItem[]).map(fromCsl);
	} catch {
		return [];
	}
}

function readCsl(text: string): readonly ReferenceFacts[] {
	try {
		const value: unknown = JSON.parse(text);
		return ((Array.isArray(value) ? value : [value]) as readonly CslItem[]).filter((item) => typeof item.title === 'string').map(fromCsl);
	} catch {
		return [];
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
		title: item.title,
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

/** RIS: a line for each thing, with two letters before it. */
function readRis(text: string): readonly ReferenceFacts[] {
	return text
		.split(/^ER {2}-.*$/m)
		.map((record) => [...record.matchAll(/^([A-Z][A-Z0-9]) {2}- ?(.*)$/gm)].map(([, tag = '', value = '']) => [tag, value.trim()] as const))
		.filter((lines) => lines.some(([tag]) => tag === 'TY'))
		.map((lines) => {
			const one = (...tags: readonly string[]) =>
				tags.map((tag) => lines.find(([own, value]) => own === tag && value !== '')?.[1]).find((value) => value !== undefined);
			const authors = lines.filter(([tag]) => tag === 'AU' || tag === 'A1').map(([, name]) => name.split(/,\s*/).reverse().join(' '));
			const kind = KINDS[RIS_KINDS[one('TY') ?? ''] ?? ''];
			return {
				title: one('TI', 'T1', 'CT'),
				outlet: one('JO', 'JF', 'T2', 'JA', 'PB'),
				author: authors.length === 0 ? undefined : authors.join(', '),
				published: one('DA', 'PY', 'Y1')?.replaceAll('/', '-').replace(/-+$/, ''),
				language: languageOf(one('LA')),
				address: addressOf(one('UR', 'L1'), one('DO')),
				...(kind !== undefined && { kind }),
			};
		});
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A reference as it is printed: what can be told from its quotation marks, its date and its address. The rest is for the editor. */
function readPrinted(entry: string): ReferenceFacts {
	const [address] = /https?:\/\/\S+?(?=[.,;)\]]*(?:\s|$))/.exec(entry) ?? [];
	const doi = /\b10\.\d{4,9}\/[^\s,;]+/.exec(entry)?.[0].replace(/[.)]+$/, '');
	const words = entry
		.replace(/https?:\/\/\S+/g, '')
		.replace(/\bdoi:\s*10\.\S+/i, '')
		.replace(/\b(?:accessed|retrieved|read)\b.*$/i, '')
		.trim();
	const [, quoted] = /[“"„«]([^”“"»]{4,})[.,]?[”“"»]/.exec(words) ?? [];
	// Author (2020, March 4). Title. Outlet.
	const [, author, when, title, outlet] = /^(.{2,120}?)\s*\(([^)]*\d{4}[^)]*)\)[.,:]?\s*([^.]{4,}?)[.]\s*([^.,]{2,80})?/.exec(words) ?? [];
	const behind =
		quoted === undefined ? undefined : /^[\s.,]*([^.,\d(]{2,60})/.exec(words.slice(words.indexOf(quoted) + quoted.length + 1))?.[1];
	const before =
		quoted === undefined ? undefined : /^(.{2,80}?)[,.:]?\s*$/.exec(words.slice(0, Math.max(0, words.indexOf(quoted) - 1)))?.[1];
	return {
		title: (quoted ?? title)?.replace(/[.,]$/, '').trim(),
		outlet: (quoted === undefined ? outlet : behind)?.trim(),
		author: (quoted === undefined ? author : before)?.trim(),
		published: dayIn(when ?? words),
		language: undefined,
		address: addressOf(address, doi),
	};
}

function dayIn(words: string): string | undefined {
	const [iso] = /\b\d{4}-\d\d(?:-\d\d)?\b/.exec(words) ?? [];
	if (iso !== undefined) return iso;
	const month = `(${MONTHS.join('|')})[a-z]*\\.?`;
	const [, d1, m1, y1] = new RegExp(`\\b(\\d{1,2})\\.?\\s+${month},?\\s+(\\d{4})\\b`, 'i').exec(words) ?? [];
	const [, m2, d2, y2] = new RegExp(`\\b${month}\\s+(\\d{1,2}),?\\s+(\\d{4})\\b`, 'i').exec(words) ?? [];
	const [, y3, m3, d3] = new RegExp(`\\b(\\d{4}),?\\s+${month}\\s+(\\d{1,2})\\b`, 'i').exec(words) ?? [];
	const [day, name, year] = [d1 ?? d2 ?? d3, m1 ?? m2 ?? m3, y1 ?? y2 ?? y3];
	if (day !== undefined && name !== undefined && year !== undefined)
		return `${year}-${String(MONTHS.indexOf(name.toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
	return /\b(?:1[89]|20)\d\d\b/.exec(words)?.[0];
}

function languageOf(value: string | undefined): string | undefined {
	return /^[a-z]{2,3}(?=$|[-_])/i.exec(value ?? '')?.[0].toLowerCase();
}

function addressOf(url: string | undefined, doi: string | undefined): string | undefined {
	if (url !== undefined && /^https?:\/\//.test(url) && URL.canParse(url)) return withoutTracking(findRedirect(url)?.target ?? url);
	return doi === undefined ? undefined : `https://doi.org/${doi.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '')}`;
}
