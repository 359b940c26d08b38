import { z } from 'astro/zod';
import { text } from './text.ts';

/** Lower-case ASCII letters and digits in groups joined by single hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Characters that an id may have at most. It becomes the name of a folder, and file systems stop at 255. */
export const LONGEST_ID = 100;

/** Whether a text can be an id. */
export function isId(text: string): boolean {
	return text.length <= LONGEST_ID && ID_PATTERN.test(text);
}

/** An id that this file gives. The message is the problem's code. */
export const id = z.string().refine(isId, { error: 'bad-id' });

/** An id that names something given elsewhere. Whether it exists is checked across files, where the nearest one is known. */
export const reference = text(1);

/** The nearest thing to a text that could be an id; empty where it has no letter or digit of ASCII. */
export function idLike(name: string): string {
	const ascii = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}
