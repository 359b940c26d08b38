const joiners = new Map<string, Intl.ListFormat>();

/** Joins names as in a sentence: "Dawn, AFP and Reuters". */
export function listed(locale: string, names: readonly string[]): string {
	// CLDR puts a comma before the last name in Urdu, Dari and Pashto, and a direction mark after commas. Newspapers use neither.
	return joinerIn(locale)
		.format(names)
		.replaceAll('\u200F', '')
		.replace(/،(?= (?:اور|و|او) (?!.*،))/u, '');
}

/** Cached for each locale. */
function joinerIn(locale: string): Intl.ListFormat {
	const joiner = joiners.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction' });
	joiners.set(locale, joiner);
	return joiner;
}
