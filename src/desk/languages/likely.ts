/** Letters by which a language in Arabic script is known: those that none of the others here writes. What has none of them is Persian, or Dari, if it has letters that Arabic lacks. */
const OWN_LETTERS: Readonly<Record<string, RegExp>> = {
	ur: /[ٹڈڑںےۓہھ]/gu,
	ps: /[ټډړږښځڅېۍګڼ]/gu,
	ar: /[كيةىأإ]/gu,
};
const PERSIAN = { tags: ['prs', 'fa'], letters: /[پچژگکی]/gu };

const SCRIPTS = { Arabic: /\p{Script=Arabic}/gu, Devanagari: /\p{Script=Devanagari}/gu, Latin: /\p{Script=Latin}/gu } as const;

/** Which languages are written in a script that is theirs alone here. */
const OTHERS: Readonly<Record<string, readonly string[]>> = { Devanagari: ['hi'], Latin: ['en', 'es'] };

/** How many letters a text must have to say anything, and how large a share of them those of one language must be. */
const FEWEST = 20;
const SHARE = 0.02;

/** Which of some languages a text looks like by its letters; undefined where they do not tell. */
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
