/** How the words of a picture are set, as far as their places depend on it; in the pixels of a page. */
export interface Lettering {
	readonly size: number;
	/** From one line to the next. */
	readonly line: number;
	/** The usual width of a letter, in parts of the size. */
	readonly letter: number;
}

const LATIN: Lettering = { size: 13, line: 17, letter: 0.55 };
const NASKH: Lettering = { size: 14, line: 23, letter: 0.48 };
/** The letters of a word descend to the line from high above it. */
const NASTALIQ: Lettering = { size: 13, line: 29, letter: 0.42 };

/** Signs above the line and below it, and joined letters that are wide. */
const NOTO_SANS: Lettering = { size: 13, line: 20, letter: 0.58 };

/** The lettering of a typeface by its name. */
export function letteringOf(typeface: string): Lettering {
	return LETTERINGS[typeface] ?? LATIN;
}

const LETTERINGS: Readonly<Record<string, Lettering>> = { nastaliq: NASTALIQ, naskh: NASKH, 'noto-sans': NOTO_SANS };

/** Words on one line of a width; what does not fit is cut, with an ellipsis. */
export function fitLine(words: string, width: number, { letter, size }: Lettering): string {
	const most = Math.floor(width / (letter * size));
	if (words.length <= most) return words;
	// An isolated name that is cut must still end its isolation, or it would turn round what follows.
	const cut = words.slice(0, most - 1).trimEnd();
	const open = (cut.match(/[\u2066-\u2068]/g)?.length ?? 0) - (cut.match(/\u2069/g)?.length ?? 0);
	return `${cut}…${'\u2069'.repeat(Math.max(0, open))}`;
}

/** Words in lines of a width, broken between words. */
export function breakWords(words: string, width: number, { letter, size }: Lettering): readonly string[] {
	const most = Math.floor(width / (letter * size));
	const lines: string[] = [];
	for (const word of words.split(' ')) {
		const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
		if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
