import { format } from 'prettier';

/** JSON as lines that a diff can show: short values on one line, and every string as it is in the file. */
export async function json(text: string): Promise<string> {
	return format(text, { parser: 'json', printWidth: 120, useTabs: true });
}
