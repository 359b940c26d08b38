import type { ContentFile } from './contentFile.ts';

/** Where the two parts of a content file are in its text. */
export interface Parts {
	/** The text of the frontmatter, between the lines of dashes. */
	readonly yaml: { readonly text: string; readonly offset: number };
	/** The text below the frontmatter. */
	readonly body: { readonly text: string; readonly offset: number };
}

/** Finds out whether a file is a draft if the rest cannot be read. */
export const IS_DRAFT = /^draft:\s*true\s*$/m;

const FENCED = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*(?:\r?\n|$))/m;

/** Whether a file begins as if it had frontmatter. */
export function beginsFrontmatter({ text }: ContentFile): boolean {
	return /^\uFEFF?---[ \t]*(?:\r?\n|$)/.test(text);
}

/** Splits a file at its frontmatter; undefined if it has none. */
export function splitFrontmatter({ text }: ContentFile): Parts | undefined {
	const match = FENCED.exec(text);
	if (match === null || match.index > 0) return undefined;
	const [whole, opening = '', yaml = ''] = match;
	return {
		yaml: { text: yaml, offset: opening.length },
		body: { text: text.slice(whole.length), offset: whole.length },
	};
}
