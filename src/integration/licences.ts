import { copyFile, mkdir } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

/** Licences that must be published with the files that they cover: the package, its licence file, and where to copy it. */
const LICENCES: readonly (readonly [name: string, file: string, place: string])[] = [
	['@fontsource/newsreader', 'LICENSE', '_astro/fonts/LICENSE-newsreader.txt'],
	['@fontsource/noto-naskh-arabic', 'LICENSE', '_astro/fonts/LICENSE-noto-naskh-arabic.txt'],
	['@fontsource/noto-nastaliq-urdu', 'LICENSE', '_astro/fonts/LICENSE-noto-nastaliq-urdu.txt'],
	['pagefind', 'LICENSE/LICENSE', 'pagefind/LICENSE.txt'],
];

/** Copies the licences of the fonts (SIL Open Font License 1.1) and of the search (MIT) into the site. */
export async function copyLicences(target: string): Promise<void> {
	for (const [name, licence, place] of LICENCES) {
		const packageFile = findPackageJSON(name, import.meta.url);
		if (packageFile === undefined) throw new Error(`The package ${name} is not installed.`);
		const file = join(target, place);
		await mkdir(dirname(file), { recursive: true });
		await copyFile(join(dirname(packageFile), licence), file);
	}
}
