/** A note to colleagues, with who wrote it and when, where it says so. */
export interface Remark {
	readonly author: string | undefined;
	readonly day: string | undefined;
	readonly words: string;
}

const KEY = 'desk-author';
const SIGNED = /^(.{2,60}?), (\d{4}-\d{2}-\d{2}): ?([^]*)$/;

/** Takes apart what a note says: “Anna Lind, 2026-03-02: Who says so?” */
export function readRemark(text: string): Remark {
	const [, author, day, words = text] = SIGNED.exec(text.trim()) ?? [];
	return { author, day, words };
}

/** A note with who writes it, and the day. */
export function signRemark(words: string, author: string, now: Date): string {
	return author === '' ? words : `${author}, ${now.toISOString().slice(0, 10)}: ${words}`;
}

/** Who writes notes in this browser, or `otherwise`. */
export function knownAuthor(otherwise = ''): string {
	return localStorage.getItem(KEY) ?? otherwise;
}

/** Keeps that in mind. */
export function keepAuthor(name: string): void {
	localStorage.setItem(KEY, name);
}
