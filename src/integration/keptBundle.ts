import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The styles of a page, as Astro puts them into its head. */
type Styles = readonly unknown[];

/** What Astro knows of each page when it has made the program that renders them all. */
export type BuiltPages = ReadonlyMap<string, { readonly styles: Styles }>;

/** A bundle that has been kept. */
export interface Bundle {
	/** The module that renders pages. */
	readonly entry: URL;
	/** The folder of the styles, scripts and typefaces that pages load. */
	readonly assets: string;
	readonly pages: BuiltPages;
}

/**
 * Keeps what Astro has made of the code, and of nothing that the texts say, for builds in which the code is the same: the program
 * that renders pages, and what they load. `site` is the folder in which Astro builds, before any page is there.
 */
export async function keepBundle(site: string, pages: BuiltPages, place: string): Promise<void> {
	const part = `${place}.${randomUUID()}.part`;
	const program = [join(site, PROGRAM), join(process.cwd(), '.astro', PROGRAM)].find((folder) => existsSync(folder));
	// Of a build that was killed there may be another.
	if (program === undefined || entriesIn(program).length !== 1) return;
	await mkdir(dirname(place), { recursive: true });
	await cp(program, join(part, 'program'), { recursive: true });
	await cp(site, join(part, 'assets'), { recursive: true, filter: (path) => path !== program });
	await writeFile(join(part, 'pages.json'), JSON.stringify([...pages].map(([key, { styles }]) => [key, { styles }])));
	await rm(place, { recursive: true, force: true });
	await rename(part, place);
}

/** Where Astro puts the program that renders pages: into the site, or, where that is not below the project, beside it. */
const PROGRAM = '.prerender';

/** The bundle that has been kept at a place. Throws where there is none that can be read. */
export async function readBundle(place: string): Promise<Bundle> {
	const program = join(place, 'program');
	const [entry = ''] = entriesIn(program);
	const pages = new Map(JSON.parse(await readFile(join(place, 'pages.json'), 'utf8')) as [string, { styles: Styles }][]);
	return { entry: pathToFileURL(join(program, entry)), assets: join(place, 'assets'), pages };
}

function entriesIn(program: string): readonly string[] {
	return readdirSync(program).filter((name) => name.startsWith('prerender-entry.'));
}
