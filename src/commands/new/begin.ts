import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { explanations } from '../../diagnostics/diagnostic.ts';
import { siteLanguages } from '../../i18n/siteLanguages.ts';
import { loadFiles } from '../../load.ts';
import { isTakenBelowHub } from '../../model/pages/takenNames.ts';
import { isId } from '../../schema/id.ts';
import { SCAFFOLDS, type Thing } from './scaffolds.ts';

/** Either the file that was written, or a sentence that says why nothing was. */
export type Outcome = { readonly written: string } | { readonly refusal: string };

/** Writes the file of a new article, outlet, entity or author into `content`, with blanks to fill in. Never overwrites a file. */
export async function begin(thing: Thing, id: string, { content, now }: { content: string; now: Date }): Promise<Outcome> {
	if (!isId(id)) return refusal(explanations['bad-id']({ id }));
	if (isTakenBelowHub(id)) return refusal(explanations['slug-taken']({ slug: id }));
	const { path, text } = SCAFFOLDS[thing];
	const [main] = siteLanguages(await loadFiles(content));
	const file = join(content, path(id, main.tag));
	await mkdir(dirname(file), { recursive: true });
	try {
		await writeFile(file, text(now), { flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		return { refusal: `There is already ${file}. It is as it was.` };
	}
	return { written: file };
}

function refusal({ todo, what }: { readonly what: string; readonly todo: string }): Outcome {
	return { refusal: `${what} ${todo}` };
}
