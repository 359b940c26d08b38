/**
 * The letters that only one of these languages in Arabic script uses. A text without them is Persian or Dari if it has
 * letters that Arabic lacks.
 */
const OWN_LETTERS: Readonly<Record<string, RegExp>> = {
	ur: /[ٹڈڑںےۓہھ]/gu,
	ps: /[ټډړږښځڅېۍګڼ]/gu,
	ar: /[كيةىأإ]/gu,
};
const PERSIAN = { tags: ['prs', 'fa'], letters: /[پچژگکی]/gu };

const SCRIPTS = { Arabic: /\p{Script=Arabic}/gu, Devanagari: /\p{Script=Devanagari}/gu, Latin: /\p{Script=Latin}/gu } as const;

/** The languages of scripts other than Arabic. */
const OTHERS: Readonly<Record<string, readonly string[]>> = { Devanagari: ['hi'], Latin: ['en', 'es'] };

/** The fewest letters that a text must have, and the smallest share of letters that must be typical of a language. */
const FEWEST = 20;
const SHARE = 0.02;

/** The language, among those given, that a text is probably in by its letters. Undefined if the letters do not tell. */
export function likelyLanguage(text: string, languages: readonly string[]): string | undefined {
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
	const script = (['Arabic', 'Devanagari', 'Latin'] as const).find((name) => count(SCRIPTS[name]) > letters / 2);
	if (letters < FEWEST || script === undefined) return undefined;
	const candidates = script === 'Arabic' ? byOwnLetters(count, letters) : (OTHERS[script] ?? []);
	const known = candidates.filter((tag) => languages.includes(tag));
	return known.length === 1 ? known[0] : undefined;
}

function byOwnLetters(count: (pattern: RegExp) => number, letters: number): readonly string[] {
	const [most] = Object.entries(OWN_LETTERS)
		.map(([tag, pattern]) => ({ tag, share: count(pattern) / letters }))
		.sort((a, b) => b.share - a.share);
	if (most !== undefined && most.share >= SHARE) return [most.tag];
	return count(PERSIAN.letters) / letters >= SHARE ? PERSIAN.tags : [];
}
