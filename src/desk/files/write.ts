import { parseDocument, stringify } from 'yaml';

/** The values that can be written: text, numbers, booleans, null, and lists and records of them. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** How a text is quoted. */
export type Quotes = 'none' | 'single' | 'double';

/** The most characters of a record in braces. A longer record has a line for each key. */
const LONGEST_FLOW = 240;

/** Writes a plain value on one line, after a key or, if `isInFlow`, in brackets. Uses the given quotes if they are possible. */
export function writeScalar(value: string | number | boolean | null, isInFlow: boolean, quotes: Quotes = 'none'): string {
	if (value === null) return 'null';
	if (typeof value !== 'string') return stringify(value).trimEnd();
	const ways: Readonly<Record<Quotes, () => string>> = {
		none: () => value,
		single: () => `'${value.replaceAll("'", "''")}'`,
		double: () => inDoubleQuotes(value),
	};
	const order: readonly Quotes[] = [quotes, 'none', 'single', 'double'];
	const written = order.map((way) => ways[way]()).find((candidate) => readsAs(candidate, value, isInFlow));
	if (written === undefined) throw new Error(`This cannot be written into YAML: ${JSON.stringify(value)}`);
	return written;
}

/** JSON is valid YAML, except for some characters that YAML requires to be escaped. */
function inDoubleQuotes(value: string): string {
	return JSON.stringify(value).replace(
		/[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}

/** Whether a candidate on one line is read back as the value, without changing what is around it. */
function readsAs(candidate: string, value: string, isInFlow: boolean): boolean {
	if (/[\r\n]/.test(candidate)) return false;
	const around = isInFlow
		? `a: [${candidate}, {b: ${candidate}, c: 1}]\nz: 1\n`
		: `a:\n  - b: ${candidate}\n    c: 1\n  - ${candidate}\nz: 1\n`;
	const document = parseDocument(around, { prettyErrors: false, stringKeys: true });
	// After an asterisk, a word would be the name of an anchor.
	if (document.errors.length > 0 || document.warnings.length > 0 || /^\s*[*&!]/.test(candidate)) return false;
	const read = document.toJS() as unknown;
	const expected = isInFlow ? { a: [value, { b: value, c: 1 }], z: 1 } : { a: [{ b: value, c: 1 }, value], z: 1 };
	return JSON.stringify(read) === JSON.stringify(expected);
}

/** Writes any value on one line, in the style of authors here: `{ a: 1, b: [x, y] }`. */
export function writeFlow(value: Value): string {
	if (isList(value)) return `[${value.map(writeFlow).join(', ')}]`;
	if (!isRecord(value)) return writeScalar(value, true);
	const entries = Object.entries(value).map(([key, own]) => `${writeScalar(key, true)}: ${writeFlow(own)}`);
	return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/**
 * Writes a value after the colon of its key, from the space or line end on. `indent` is the key’s. Lists of plain
 * values stay on one line. Records get a line for each key, except small ones in nested lists.
 */
export function writeBehindKey(value: Value, indent: string, lineEnd: string): string {
	if (isRecord(value) && Object.keys(value).length > 0) return `${lineEnd}${writePairs(value, `${indent}  `, lineEnd, true)}`;
	if (isList(value) && value.some((item) => typeof item === 'object' && item !== null))
		return value
			.map((item) => `${lineEnd}${indent}  - ${writeItem(item, `${indent}    `, lineEnd, indent !== '' && isSmall(item))}`)
			.join('');
	return ` ${isList(value) || isRecord(value) ? writeFlow(value) : writeScalar(value, false)}`;
}

/** Writes an item after its dash. `indent` is for its other lines. Small records in lists inside records stay on one line. */
export function writeItem(value: Value, indent: string, lineEnd: string, asFlow = isSmall(value)): string {
	if (isRecord(value) && Object.keys(value).length > 0 && !asFlow) return writePairs(value, indent, lineEnd, false);
	return isList(value) || isRecord(value) ? writeFlow(value) : writeScalar(value, false);
}

/** Writes the pairs of a record, one per line. The first has no indent if it follows a dash. */
function writePairs(value: Readonly<Record<string, Value>>, indent: string, lineEnd: string, indentFirst: boolean): string {
	const pairs = Object.entries(value).map(([key, own]) => `${writeScalar(key, false)}:${writeBehindKey(own, indent, lineEnd)}`);
	return `${indentFirst ? indent : ''}${pairs.join(`${lineEnd}${indent}`)}`;
}

function isSmall(value: Value): boolean {
	if (!isRecord(value)) return true;
	const isNested = Object.values(value).some((own) => isRecord(own) || (isList(own) && own.some((item) => typeof item === 'object')));
	return !isNested && writeFlow(value).length <= LONGEST_FLOW;
}

/** Whether a value is a list. */
export function isList(value: Value): value is readonly Value[] {
	return Array.isArray(value);
}

/** Whether a value is a record: keys with values. */
export function isRecord(value: Value): value is Readonly<Record<string, Value>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
