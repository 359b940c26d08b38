import type { Gap } from './spec/entries.ts';

/** A gap in a string: its name and, after a comma, an optional manner: {who}, {finding, capital}. */
export const GAP = /\{(\w+)(?:,\s*(\w+))?\}/g;

/** How to insert a value: with a capital or small first letter, or isolated from the text around it. */
export const MANNERS = ['capital', 'small', 'isolated'] as const;

/** How a language formats the values of gaps. */
export interface Filling {
	readonly locale: string;
	readonly number: (n: number) => string;
	readonly isolated: (words: string) => string;
}

/** Fills the gaps of a string. The value of a gap without a kind is isolated if it runs in the other direction. */
export function fill(
	words: string,
	gaps: readonly Gap[],
	fillings: readonly (string | number)[],
	{ isolated, locale, number }: Filling,
): string {
	const given = new Map(
		gaps.map((gap, at) => {
			const [name = '', kind] = gap.split(':');
			const value = fillings[at] ?? '';
			return [name, { kind, value: typeof value === 'number' ? number(value) : value }];
		}),
	);
	return words.replace(GAP, (whole, name: string, manner: string | undefined) => {
		const gap = given.get(name);
		if (gap === undefined) return whole;
		const { kind, value } = gap;
		if (manner === 'capital') return value.charAt(0).toLocaleUpperCase(locale) + value.slice(1);
		if (manner === 'small') return value.charAt(0).toLocaleLowerCase(locale) + value.slice(1);
		return kind === undefined || manner === 'isolated' ? isolated(value) : value;
	});
}
