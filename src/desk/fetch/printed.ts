import { dayIn } from './days.ts';

/** What can be told of a reference as it is printed. */
export interface PrintedFacts {
	readonly title: string | undefined;
	readonly outlet: string | undefined;
	readonly author: string | undefined;
	readonly published: string | undefined;
	readonly address: string | undefined;
	readonly doi: string | undefined;
}

/** A number, letter or dot before an entry of a list: “1.”, “[2]”, “(3)”, “۴-”, “•”. */
const MARKER = /^[ \t]*(?:[[(]\p{Nd}{1,3}[\])][.:]?|\p{Nd}{1,3}[.)۔:-](?!\p{Nd})|[•·‣▪–—*-](?=\s))\s*/u;

/** “References”, “منابع:” above a list. */
const HEADING = /^[\p{L}\p{M}\u200C]+(?: [\p{L}\p{M}\u200C]+){0,2}\s*:?$/u;

/**
 * The references in lines that stand together, each on one line. A new one begins where a line has a number or dot before it;
 * without any, where a line is one by itself and what stands before it is one already. All other lines are broken ones.
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

/** Whether a line is a reference by itself: with a headline and a date, or an address where the one before has its own. */
function beginsAnew(line: string, before: string): boolean {
	const { address, doi, published, title } = readPrinted(line);
	if (title !== undefined && published !== undefined) return true;
	const hasOwn = address !== undefined || doi !== undefined;
	const { address: known, doi: knownDoi } = readPrinted(before);
	return hasOwn && (known !== undefined || knownDoi !== undefined);
}

const ADDRESS = /https?:\/\/\S+?(?=[.,;)\]،۔»”"]*(?:\s|$))/u;
const DOI = /\b10\.\d{4,9}\/[^\s,;،»”"]+/u;
/** Headlines in quotation marks of any kind. An apostrophe does not end one in single marks. */
const QUOTED = [/[“"„«”]([^”“"„«»]{2,})[”“"»]/u, /‘(.{2,}?)’(?=[\s.,;:)،۔]|$)/u, /’([^‘’]{2,})‘(?=[\s.,;:)،۔]|$)/u];
/** Author (2020, March 4). Title. Outlet. */
const BY_DATE =
	/^(?<author>.{2,120}?)\s*\((?<when>[^)]*\p{Nd}{4}[^)]*)\)[.,:،۔]?\s*(?<title>.{4,}?(?:[?؟!]|(?<!(?:^|[\s.])\p{Lu})[.۔](?=\s|$)))\s*(?<outlet>[^.,،۔]{2,80})?/u;

/** A reference as it is printed: what can be told from its quotation marks, its date and its address. The rest is for the editor. */
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
		outlet: trimmed(own['outlet']),
		author: trimmed(own['author']),
		// A year in a headline is that of what it is about.
		published: dayIn(byDate['when'] ?? words.replace(quoted?.[0] ?? '', ' ')),
		address: ADDRESS.exec(bare)?.[0],
		doi,
	};
}

/** Who stands before a headline in quotation marks, and what stands behind it. */
function aroundQuoted(words: string, { 0: whole, index }: RegExpExecArray): Readonly<Record<string, string | undefined>> {
	return {
		author: /^(.{2,80}?)[\s,.:،۔]*(?:\([^)]*\)[\s,.:،۔]*)?$/u.exec(words.slice(0, index))?.[1],
		outlet: /^[\s.,،۔]*([^.,،۔(\p{Nd}]{2,60})/u.exec(words.slice(index + whole.length))?.[1],
	};
}

/** A DOI in words, without what ends the sentence around it. */
function doiOf(words: string): string | undefined {
	const found = DOI.exec(words)?.[0].replace(/[.:۔]+$/u, '');
	return found?.endsWith(')') === true && !found.includes('(') ? found.slice(0, -1) : found;
}

/** Words without the signs around them; the point of an initial stays. */
function trimmed(words: string | undefined): string | undefined {
	const plain = words?.replace(/^[\s.,،۔:]+|(?:[\s,،۔:]|(?<!(?:^|[\s.])\p{Lu})\.)+$/gu, '');
	return plain === undefined || plain === '' ? undefined : plain;
}
