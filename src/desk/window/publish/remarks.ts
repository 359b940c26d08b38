/** A note to colleagues, with its author and day if it has them. */
export interface Remark {
	readonly author: string | undefined;
	readonly day: string | undefined;
	readonly words: string;
}

const KEY = 'desk-author';
const SIGNED = /^(.{2,60}?), (\d{4}-\d{2}-\d{2}): ?([^]*)$/;

/** Reads a note: “Anna Lind, 2026-03-02: Who says so?” */
export function readRemark(text: string): Remark {
	const [, author, day, words = text] = SIGNED.exec(text.trim()) ?? [];
	return { author, day, words };
}

/** Adds the author and the day to a note. */
export function signRemark(words: string, author: string, now: Date): string {
	return author === '' ? words : `${author}, ${now.toISOString().slice(0, 10)}: ${words}`;
}

/** The name for notes in this browser, or `otherwise` if there is none yet. */
export function knownAuthor(otherwise = ''): string {
	return localStorage.getItem(KEY) ?? otherwise;
}

/** Keeps the name in this browser. */
export function keepAuthor(name: string): void {
	localStorage.setItem(KEY, name);
}
