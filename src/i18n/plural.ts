/** The whole numbers that decide which forms a language is asked for: what pages count stays far below. */
const COUNTED_TO = 1000;

/** The plural forms of a language by CLDR, in its order: zero, one, two, few, many, other. */
export function pluralForms(locale: string): readonly Intl.LDMLPluralRule[] {
	return ORDER.filter((form) => new Intl.PluralRules(locale).resolvedOptions().pluralCategories.includes(form));
}

/** Of each language, found once: to count takes a while, and every string with forms asks. */
const needed = new Map<string, readonly Intl.LDMLPluralRule[]>();

/** Those that whole numbers ask for. Polish has a fourth for fractions, and Spanish a third for millions, which no page counts. */
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

/** The form of a string for a number. Where the form itself is not written, the number is one that no page counts. */
export function formFor(n: number, forms: Readonly<Record<string, string>>, rules: Intl.PluralRules): string | undefined {
	return forms[rules.select(n)] ?? forms['other'] ?? forms['many'];
}
