import { isMap, LineCounter, parseDocument } from 'yaml';

/** The value of a string: text, its plural forms, or the strings of a group. */
export type Worded = string | { readonly [name: string]: Worded };

/** A words file as it is read, before it is checked. */
export interface WordFile {
	/** Relative to the root of the project. */
	readonly path: string;
	readonly text: string;
	/** What the file says about its language. Values that are not text are left out. */
	readonly language: Readonly<Partial<Record<'name' | 'hreflang' | 'locale' | 'note', string>>>;
	/** Country names, by code, that newspapers write differently from `Intl`. */
	readonly countries: Readonly<Record<string, string>>;
	readonly words: Readonly<Record<string, Worded>>;
	/** The parser's error; undefined if the file could be parsed. */
	readonly fault: { readonly line: number; readonly reason: string } | undefined;
	/** The line of a string or, if it is missing, of its group; otherwise 1. */
	readonly lineOf: (path: readonly string[]) => number;
}

/** Reads a words file. Values that are not text are left out, so the check reports them as missing. */
export function readWords(path: string, text: string): WordFile {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter, schema: 'failsafe' });
	const [error] = document.errors;
	const whole = error === undefined ? recordOf(document.toJS()) : {};
	const { countries, language, ...words } = whole;
	return {
		path,
		text,
		language: textsOf(language),
		countries: textsOf(countries),
		words,
		fault: error && { line: counter.linePos(error.pos[0]).line, reason: error.message.split('\n', 1)[0] ?? '' },
		lineOf(keys) {
			let node: unknown = document.contents;
			let line = 1;
			for (const key of keys) {
				const pair = isMap(node) ? node.items.find((item) => String(item.key) === key) : undefined;
				if (pair === undefined) break;
				line = counter.linePos((pair.key as { range: [number] }).range[0]).line;
				node = pair.value;
			}
			return line;
		},
	};
}

function recordOf(value: unknown): Record<string, Worded> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, inner]: [string, unknown]): [string, Worded][] =>
			typeof inner === 'string'
				? inner === ''
					? []
					: [[key, inner]]
				: typeof inner === 'object' && inner !== null
					? [[key, recordOf(inner)]]
					: [],
		),
	);
}

function textsOf(value: Worded | undefined): Record<string, string> {
	return typeof value === 'object'
		? Object.fromEntries(Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
		: {};
}
