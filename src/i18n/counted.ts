/** The forms of a phrase by number; `{n}` is where the number goes. `one` may be missing in languages without it. */
export interface Forms {
	readonly one?: string;
	readonly other: string;
}

/** A phrase that agrees with its number, in the plural rules and digits of a locale. */
export function counted(locale: string, forms: Forms): (n: number) => string {
	const rules = new Intl.PluralRules(locale);
	const numbers = new Intl.NumberFormat(locale);
	return (n) => {
		const form = rules.select(n) === 'one' ? (forms.one ?? forms.other) : forms.other;
		return form.replace('{n}', numbers.format(n));
	};
}

/** Joins names as a sentence does: "Dawn, AFP and Reuters". */
export function listed(locale: string, names: readonly string[]): string {
	// CLDR puts a comma before the last name in Urdu and Dari, and a mark of direction behind commas; newspapers write neither.
	return new Intl.ListFormat(locale, { type: 'conjunction' })
		.format(names)
		.replaceAll('\u200F', '')
		.replace(/،(?= (?:اور|و) (?!.*،))/u, '');
}
