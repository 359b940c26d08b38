import { format } from 'prettier';

/** JSON as lines that a diff can show: what is short on one line, and every string as the file writes it. */
export async function json(text: string): Promise<string> {
	return format(text, { parser: 'json', printWidth: 120, useTabs: true });
}
