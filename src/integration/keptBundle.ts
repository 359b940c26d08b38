import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The styles of a page, as Astro puts them into its head. */
type Styles = readonly unknown[];

/** What Astro knows about each page once it has built the program that renders them. */
export type BuiltPages = ReadonlyMap<string, { readonly styles: Styles }>;

/** A bundle kept from an earlier build. */
export interface Bundle {
	/** The module that renders pages. */
	readonly entry: URL;
	/** The folder of the styles, scripts and typefaces that pages load. */
	readonly assets: string;
	readonly pages: BuiltPages;
}

/**
 * Keeps what Astro has made from the code: the program that renders pages, and the files that pages load. A later build
 * with the same code can use it, because it has no content in it. `site` is the folder that Astro builds into, before
 * it has any pages.
 */
export async function keepBundle(site: string, pages: BuiltPages, place: string): Promise<void> {
	const part = `${place}.${randomUUID()}.part`;
	const program = [join(site, PROGRAM), join(process.cwd(), '.astro', PROGRAM)].find((folder) => existsSync(folder));
	// If a build that was killed has left a second program, nobody can tell which one is right, so neither is kept.
	if (program === undefined || entriesIn(program).length !== 1) return;
	await mkdir(dirname(place), { recursive: true });
	await cp(program, join(part, 'program'), { recursive: true });
	await cp(site, join(part, 'assets'), { recursive: true, filter: (path) => path !== program });
	await writeFile(join(part, 'pages.json'), JSON.stringify([...pages].map(([key, { styles }]) => [key, { styles }])));
	await rm(place, { recursive: true, force: true });
	await rename(part, place);
}

/** Where Astro puts the program that renders pages: in the site, or in `.astro` if the site is outside the project. */
const PROGRAM = '.prerender';

/** Reads a kept bundle. Throws if there is none that can be read. */
export async function readBundle(place: string): Promise<Bundle> {
	const program = join(place, 'program');
	const [entry = ''] = entriesIn(program);
	const pages = new Map(JSON.parse(await readFile(join(place, 'pages.json'), 'utf8')) as [string, { styles: Styles }][]);
	return { entry: pathToFileURL(join(program, entry)), assets: join(place, 'assets'), pages };
}

function entriesIn(program: string): readonly string[] {
	return readdirSync(program).filter((name) => name.startsWith('prerender-entry.'));
}
