/** How the text of a picture is set, as far as the layout needs to know. In CSS pixels. */
export interface Lettering {
	readonly size: number;
	/** The height of a line. */
	readonly line: number;
	/** The average width of a letter, as a share of `size`. */
	readonly letter: number;
}

const LATIN: Lettering = { size: 13, line: 17, letter: 0.55 };
const NASKH: Lettering = { size: 14, line: 23, letter: 0.48 };
/** Nastaliq words slope down to the line from well above it, so its lines are tall. */
const NASTALIQ: Lettering = { size: 13, line: 29, letter: 0.42 };

/** For scripts with marks above and below the line, and wide joined letters. */
const NOTO_SANS: Lettering = { size: 13, line: 20, letter: 0.58 };

/** The lettering for a typeface, by its name. Latin, if the name is unknown. */
export function letteringOf(typeface: string): Lettering {
	return LETTERINGS[typeface] ?? LATIN;
}

const LETTERINGS: Readonly<Record<string, Lettering>> = { nastaliq: NASTALIQ, naskh: NASKH, 'noto-sans': NOTO_SANS };

/** Cuts text to one line of this width, with an ellipsis if it did not fit. */
export function fitLine(words: string, width: number, { letter, size }: Lettering): string {
	const most = Math.floor(width / (letter * size));
	if (words.length <= most) return words;
	// If a name isolated by bidi characters is cut, close the isolate, or it would reverse the text after it.
	const cut = words.slice(0, most - 1).trimEnd();
	const open = (cut.match(/[\u2066-\u2068]/g)?.length ?? 0) - (cut.match(/\u2069/g)?.length ?? 0);
	return `${cut}…${'\u2069'.repeat(Math.max(0, open))}`;
}

/** Breaks text into lines of this width, between words. */
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
