import { BEHIND_NUMBERS, BULLETS, parseMarkdown, rangeOf } from './markdown.ts';

/** Where the sign of an entry is: after its number, if it has one. */
const SIGN = /^(?:\d+)?([-*+.)])(?=\s|$)/;

/**
 * A list after another list. In Markdown they are two only if their signs differ, so if they do not, every entry of the
 * second gets another sign. Anything that is not a list stays as it is.
 */
export function keptApart(list: string, before: string): string {
	const sign = SIGN.exec(list)?.[1];
	// Most blocks are not lists, and need not be parsed.
	if (sign === undefined || sign !== SIGN.exec(before)?.[1] || !isOneList(list) || !isOneList(before)) return list;
	const signs: readonly string[] = (BULLETS as readonly string[]).includes(sign) ? BULLETS : BEHIND_NUMBERS;
	const other = signs.find((one) => one !== sign) ?? sign;
	const [only] = parseMarkdown(list);
	return (only?.children ?? []).reduceRight((text, item) => {
		const [start] = rangeOf(item);
		return text.slice(0, start) + text.slice(start).replace(SIGN, (own) => own.slice(0, -1) + other);
	}, list);
}

function isOneList(text: string): boolean {
	try {
		const [only, ...others] = parseMarkdown(text);
		return only?.type === 'list' && others.length === 0;
	} catch {
		return false;
	}
}
