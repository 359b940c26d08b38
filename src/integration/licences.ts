import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What a built site carries of the work of others whose licence must go with it, and where its text goes. */
const LICENCES: Readonly<Record<string, string>> = {
	'@fontsource/newsreader': '_astro/fonts/LICENSE-newsreader.txt',
	'@fontsource/noto-naskh-arabic': '_astro/fonts/LICENSE-noto-naskh-arabic.txt',
	'@fontsource/noto-nastaliq-urdu': '_astro/fonts/LICENSE-noto-nastaliq-urdu.txt',
	pagefind: 'pagefind/LICENSE.txt',
};

/** Puts the licences of fonts (SIL Open Font License 1.1) and of the search (MIT) beside them. */
export async function copyLicences(target: string): Promise<void> {
	const { resolve } = createRequire(import.meta.url);
	for (const [name, place] of Object.entries(LICENCES)) {
		const file = join(target, place);
		await mkdir(dirname(file), { recursive: true });
		await copyFile(join(dirname(resolve(`${name}/package.json`)), 'LICENSE'), file);
	}
}
