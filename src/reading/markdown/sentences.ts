/** One sentence in a text, and where it begins. */
export interface Sentence {
	readonly index: number;
	readonly text: string;
}

/** Abbreviations whose full stop does not end a sentence, by language. */
const ABBREVIATIONS: Readonly<Record<string, RegExp>> = {
	en: /(?<![\p{L}\p{N}])(?:Mrs?|Ms|Drs?|Prof|Gens?|Lt|Col|Majs?|Capts?|Sgt|Adm|Brig|Cmdr|Cpl|Pvt|Rev|Fr|Hon|Sens?|Reps?|Govs?|Pres|Amb|St|Ste|Mt|Ft|Sr|Jr|Inc|Ltd|Co|Corp|Bros|vs?|cf|al|etc|approx|ca|No|Nos|Vol|Fig|Art|Sec|Ch|pp?|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|a\.m|p\.m|e\.g|i\.e|Ph\.D)\.[\s\u2066-\u2069]*$/u,
};

/** Initials, and abbreviations of single letters, in any script: “U.S.”, “J. K.”, “ه. ش.”. */
const INITIALS = /(?<![\p{L}\p{N}.])(?:\p{L}\p{M}*\.\s?)+$/u;

/** The sentences of a text. An abbreviation does not end a sentence. */
export function readSentences(text: string, language: string): readonly Sentence[] {
	const sentences: Sentence[] = [];
	for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
		const last = sentences.at(-1);
		if (last !== undefined && isOpen(last.text, language)) sentences[sentences.length - 1] = { ...last, text: last.text + segment };
		else sentences.push({ index, text: segment });
	}
	return sentences;
}

/** Whether a text ends in an abbreviation, so that its sentence goes on. */
function isOpen(text: string, language: string): boolean {
	const end = text.slice(-40);
	return INITIALS.test(end) || (ABBREVIATIONS[language]?.test(end) ?? false);
}
