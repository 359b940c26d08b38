import { copyFile, mkdir } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

/** What a built site carries of the work of others whose licence must go with it: where its text is, and where it goes. */
const LICENCES: readonly (readonly [name: string, file: string, place: string])[] = [
	['@fontsource/newsreader', 'LICENSE', '_astro/fonts/LICENSE-newsreader.txt'],
	['@fontsource/noto-naskh-arabic', 'LICENSE', '_astro/fonts/LICENSE-noto-naskh-arabic.txt'],
	['@fontsource/noto-nastaliq-urdu', 'LICENSE', '_astro/fonts/LICENSE-noto-nastaliq-urdu.txt'],
	['pagefind', 'LICENSE/LICENSE', 'pagefind/LICENSE.txt'],
];

/** Puts the licences of fonts (SIL Open Font License 1.1) and of the search (MIT) beside them. */
export async function copyLicences(target: string): Promise<void> {
	for (const [name, licence, place] of LICENCES) {
		const packageFile = findPackageJSON(name, import.meta.url);
		if (packageFile === undefined) throw new Error(`The package ${name} is not installed.`);
		const file = join(target, place);
		await mkdir(dirname(file), { recursive: true });
		await copyFile(join(dirname(packageFile), licence), file);
	}
}
