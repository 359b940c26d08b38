import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { runsOf, type NamedFace } from './type.ts';

/** Styles with the fonts of a drawing. Each font file that its words need is embedded, cut to the letters they use. */
export async function fontsFor(words: readonly string[]): Promise<string> {
	const needed = new Map<NamedFace, string>();
	for (const { face, words: run } of words.flatMap(runsOf)) if (face !== undefined) needed.set(face, (needed.get(face) ?? '') + run);
	const faces = [...needed].sort(([a], [b]) => (a.name < b.name ? -1 : 1));
	const rules = await Promise.all(
		faces.map(async ([{ name, path }, letters]) => {
			const cut = await subsetFont(await readFile(path), letters, { targetFormat: 'woff2' });
			return `@font-face{font-family:${name};src:url(data:font/woff2;base64,${Buffer.from(cut).toString('base64')})}`;
		}),
	);
	return `${rules.join('')}text{font-family:${[...faces.map(([{ name }]) => name), 'system-ui', 'sans-serif'].join()}}`;
}
