import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A sample text to begin an article with. Its name says what it is for. */
export interface Sample {
	readonly name: string;
	/** Markdown; its first heading is the headline. */
	readonly text: string;
}

const FOLDER = fileURLToPath(new URL('../samples/', import.meta.url));

/** The samples, one per file. The first line is a comment with the name. */
export async function readSamples(): Promise<readonly Sample[]> {
	const names = (await readdir(FOLDER)).sort();
	return Promise.all(
		names.map(async (file) => {
			const [, name = file, text = ''] = /^<!-- (.+) -->\n+([^]*)$/.exec(await readFile(`${FOLDER}${file}`, 'utf8')) ?? [];
			return { name, text };
		}),
	);
}
