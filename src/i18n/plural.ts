/** The highest number to try when finding out which plural forms a language needs. Pages never count this far. */
const COUNTED_TO = 1000;

/** The plural forms of a language in CLDR, in its order: zero, one, two, few, many, other. */
export function pluralForms(locale: string): readonly Intl.LDMLPluralRule[] {
	return ORDER.filter((form) => new Intl.PluralRules(locale).resolvedOptions().pluralCategories.includes(form));
}

/** Cached for each language: finding the forms is slow, and every string with forms needs them. */
const needed = new Map<string, readonly Intl.LDMLPluralRule[]>();

/**
 * Returns the plural forms that whole numbers need. Polish has a fourth one for fractions, and Spanish a third one for
 * millions; pages count neither.
 */
export function neededForms(locale: string): readonly Intl.LDMLPluralRule[] {
	const forms = needed.get(locale) ?? countForms(locale);
	needed.set(locale, forms);
	return forms;
}

function countForms(locale: string): readonly Intl.LDMLPluralRule[] {
	const rules = new Intl.PluralRules(locale);
	const met = new Set(Array.from({ length: COUNTED_TO + 1 }, (_, n) => rules.select(n)));
	return ORDER.filter((form) => met.has(form));
}

const ORDER: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Returns the form of a string for a number. A form may be missing for numbers that pages never count; another form is used for these. */
export function formFor(n: number, forms: Readonly<Record<string, string>>, rules: Intl.PluralRules): string | undefined {
	return forms[rules.select(n)] ?? forms['other'] ?? forms['many'];
}
