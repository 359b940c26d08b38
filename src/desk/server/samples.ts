import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A text to begin with, of which it is known what it is for. */
export interface Sample {
	readonly name: string;
	/** Markdown; its first heading is the headline. */
	readonly text: string;
}

const FOLDER = fileURLToPath(new URL('../samples/', import.meta.url));

/** The samples: one file each, with its name in a comment on the first line. */
export async function readSamples(): Promise<readonly Sample[]> {
	const names = (await readdir(FOLDER)).sort();
	return Promise.all(
		names.map(async (file) => {
			const [, name = file, text = ''] = /^<!-- (.+) -->\n+([^]*)$/.exec(await readFile(`${FOLDER}${file}`, 'utf8')) ?? [];
			return { name, text };
		}),
	);
}
