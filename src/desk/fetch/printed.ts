import { dayIn } from './days.ts';

/** What a printed reference says about a document. */
export interface PrintedFacts {
	readonly title: string | undefined;
	readonly outlet: string | undefined;
	readonly author: string | undefined;
	readonly published: string | undefined;
	readonly address: string | undefined;
	readonly doi: string | undefined;
}

/** A number, letter or bullet before an entry in a list: “1.”, “[2]”, “(3)”, “۴-”, “•”. */
const MARKER = /^[ \t]*(?:[[(]\p{Nd}{1,3}[\])][.:]?|\p{Nd}{1,3}[.)۔:-](?!\p{Nd})|[•·‣▪–—*-](?=\s))\s*/u;

/** The heading of a list of references: “References”, “منابع:”. */
const HEADING = /^[\p{L}\p{M}\u200C]+(?: [\p{L}\p{M}\u200C]+){0,2}\s*:?$/u;

/**
 * Puts each reference of a group of lines on one line. If any line has a number or bullet, each such line begins a
 * reference. Otherwise a line begins one if it is a reference by itself and the one before it is complete. All other
 * lines continue the reference before them.
 */
export function printedIn(text: string): readonly string[] {
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	const isNumbered = lines.some((line, index) => index > 0 && MARKER.test(line)) || MARKER.test(lines[0] ?? '');
	const found: string[] = [];
	for (const line of lines) {
		const before = found.at(-1);
		const isNew =
			before === undefined || (isNumbered ? MARKER.test(line) : (isWhole(before) || HEADING.test(before)) && beginsAnew(line, before));
		if (isNew) found.push(line.trim());
		else found[found.length - 1] = `${before} ${line.trim()}`;
	}
	return found;
}

function isWhole(entry: string): boolean {
	const { address, doi, published, title } = readPrinted(entry);
	return address !== undefined || doi !== undefined || (title !== undefined && published !== undefined);
}

/** Whether a line is a reference by itself: it has a headline and a date, or it has an address and so does the reference before it. */
function beginsAnew(line: string, before: string): boolean {
	const { address, doi, published, title } = readPrinted(line);
	if (title !== undefined && published !== undefined) return true;
	const hasOwn = address !== undefined || doi !== undefined;
	const { address: known, doi: knownDoi } = readPrinted(before);
	return hasOwn && (known !== undefined || knownDoi !== undefined);
}

const ADDRESS = /https?:\/\/\S+?(?=[.,;)\]،۔»”"]*(?:\s|$))/u;
const DOI = /\b10\.\d{4,9}\/[^\s,;،»”"]+/u;
/** Headlines in any kind of quotation marks. In single marks, an apostrophe does not end the headline. */
const QUOTED = [/[“"„«”]([^”“"„«»]{2,})[”“"»]/u, /‘(.{2,}?)’(?=[\s.,;:)،۔]|$)/u, /’([^‘’]{2,})‘(?=[\s.,;:)،۔]|$)/u];
/** The place of a publisher, or “In”, before its name: “Kabul: IRS Press”, “New York, NY: Penguin”. */
const PLACE = /^\s*[\p{L}\p{M}\u200C'’., -]{2,60}:\s+(?=\p{L})/u;
/** Matches: Author (2020, March 4). Title. Outlet. */
const BY_DATE =
	/^(?<author>.{2,120}?)\s*\((?<when>[^)]*\p{Nd}{4}[^)]*)\)[.,:،۔]?\s*(?<title>.{4,}?(?:[?؟!]|(?<!(?:^|[\s.])\p{Lu})[.۔](?=\s|$)))\s*(?<outlet>[^.,،۔]{2,80}(?:,[^.,،۔:]{2,40}:[^.,،۔]{2,80})?)?/u;

/** Reads a printed reference by its quotation marks, date and address. The editor fills in the rest. */
export function readPrinted(entry: string): PrintedFacts {
	const bare = entry.replace(MARKER, '');
	const doi = doiOf(bare);
	const words = bare
		.replace(/https?:\/\/\S+/g, ' ')
		.replace(/\bdoi:?\s*10\.\S+|\b10\.\d{4,9}\/\S+/gi, ' ')
		.replace(/[[(]?\b(?:accessed|retrieved|read|last visited)\b.*$/i, '')
		.trim();
	const quoted = QUOTED.map((pattern) => pattern.exec(words)).find((found) => found !== null);
	const byDate = BY_DATE.exec(words)?.groups ?? {};
	const own = quoted == null ? byDate : aroundQuoted(words, quoted);
	return {
		title: trimmed(quoted?.[1] ?? byDate['title']),
		outlet: trimmed(own['outlet']?.replace(PLACE, '')),
		author: trimmed(own['author']),
		// A year in the headline is not the date of publication.
		published: dayIn(byDate['when'] ?? words.replace(quoted?.[0] ?? '', ' ')),
		address: ADDRESS.exec(bare)?.[0],
		doi,
	};
}

/** The author before a headline in quotation marks, and the outlet after it. */
function aroundQuoted(words: string, { 0: whole, index }: RegExpExecArray): Readonly<Record<string, string | undefined>> {
	return {
		author: /^(.{2,80}?)[\s,.:،۔]*(?:\([^)]*\)[\s,.:،۔]*)?$/u.exec(words.slice(0, index))?.[1],
		outlet: /^[\s.,،۔]*([^.,،۔(\p{Nd}]{2,60}(?:,[^.,،۔:(\p{Nd}]{2,40}:[^.,،۔(\p{Nd}]{2,60})?)/u.exec(
			words.slice(index + whole.length),
		)?.[1],
	};
}

/** The DOI in a text, without the punctuation that follows it. */
function doiOf(words: string): string | undefined {
	const found = DOI.exec(words)?.[0].replace(/[.:۔]+$/u, '');
	return found?.endsWith(')') === true && !found.includes('(') ? found.slice(0, -1) : found;
}

/** Text without the punctuation around it, except the full stop after an initial. */
function trimmed(words: string | undefined): string | undefined {
	const plain = words?.replace(/^[\s.,،۔:]+|(?:[\s,،۔:]|(?<!(?:^|[\s.])\p{Lu})\.)+$/gu, '');
	return plain === undefined || plain === '' ? undefined : plain;
}
