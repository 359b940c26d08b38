import type { Gap } from './spec/entries.ts';

/** A gap in a string: its name, and after a comma how to put it: {who}, {finding, capital}. */
export const GAP = /\{(\w+)(?:,\s*(\w+))?\}/g;

/** How what goes into a gap may be put. */
export const MANNERS = ['capital', 'small', 'isolated'] as const;

/** What a language does to what goes into gaps. */
export interface Filling {
	readonly locale: string;
	readonly number: (n: number) => string;
	readonly isolated: (words: string) => string;
}

/** Fills the gaps of a string. What goes in by name alone is set apart where it runs the other way. */
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
