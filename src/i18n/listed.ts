/** Joins names as a sentence does: "Dawn, AFP and Reuters". */
export function listed(locale: string, names: readonly string[]): string {
	// CLDR puts a comma before the last name in Urdu, Dari and Pashto, and a mark of direction behind commas; newspapers write neither.
	return new Intl.ListFormat(locale, { type: 'conjunction' })
		.format(names)
		.replaceAll('\u200F', '')
		.replace(/،(?= (?:اور|و|او) (?!.*،))/u, '');
}
