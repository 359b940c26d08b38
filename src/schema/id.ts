import { z } from 'astro/zod';
import { text } from './text.ts';

/** Lower-case ASCII letters and digits in groups joined by single hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The most characters that an id may have. It becomes the name of a folder, and file systems stop at 255. */
export const LONGEST_ID = 100;

/** Whether a text can be an id. */
export function isId(text: string): boolean {
	return text.length <= LONGEST_ID && ID_PATTERN.test(text);
}

/** An id that the file itself gives. The message is the code of the problem. */
export const id = z.string().refine(isId, { error: 'bad-id' });

/** An id of something that is given elsewhere. A check across files finds out whether it exists, and suggests the nearest one. */
export const reference = text(1);

/** The nearest text that can be an id; empty if there is no ASCII letter or digit. */
export function idLike(name: string): string {
	const ascii = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

/** The id that is wanted if nothing has it; otherwise with the first number from 2 on that is free: `gate-shut-2`. */
export function unusedId(wanted: string, isTaken: (id: string) => boolean): string {
	let id = wanted;
	for (let number = 2; isTaken(id); number += 1) id = `${wanted}-${number}`;
	return id;
}
