import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { keepNewest } from '../renewing/newest.ts';

/** For each page of the code: the styles that Astro puts into its head. */
export type BuiltPages = readonly (readonly [page: string, { readonly styles: readonly unknown[] }])[];

/** What Astro makes of the code: the program that renders pages, and the files that pages load. There is no content in it. */
export interface Bundle {
	/** The module that renders pages. */
	readonly entry: URL;
	/** The folder of the styles, scripts and typefaces that pages load. */
	readonly assets: string;
	readonly pages: ReadonlyMap<string, { readonly styles: readonly unknown[] }>;
}

/** The names in the folder of a bundle. */
export const BUNDLE = { assets: 'assets', program: 'program', pages: 'pages.json' } as const;

/** How many bundles are kept. */
const MOST = 3;

/**
 * The bundle in the folder `place`. If there is none, or `isFull`, Astro makes it, in a process of its own, whose memory
 * is free again when it ends. Throws if Astro cannot make it; Astro has printed why.
 */
export function bundleIn(place: string, isFull: boolean): Promise<Bundle> {
	const bundle = isFull ? makeBundle(place) : readBundle(place).catch(async () => makeBundle(place));
	// Whoever has asked for it may fail before it waits for the answer.
	bundle.catch(() => undefined);
	return bundle;
}

async function makeBundle(place: string): Promise<Bundle> {
	const part = `${place}.${randomUUID()}.part`;
	try {
		await runBundler(part);
		await rm(place, { recursive: true, force: true });
		await rename(part, place);
		await keepNewest(dirname(place), MOST);
	} finally {
		await rm(part, { recursive: true, force: true });
	}
	return readBundle(place);
}

async function runBundler(folder: string): Promise<void> {
	const [bundler, root] = [new URL('./bundler.ts', import.meta.url), new URL('../../', import.meta.url)];
	// Below the folder that it runs in, Astro puts its program among the files that it makes.
	const astro = spawn(process.execPath, [fileURLToPath(bundler), folder], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
	const code = await new Promise<number | null>((resolve, reject) => astro.once('error', reject).once('close', resolve));
	if (code !== 0) throw new Error('Astro could not make the program that renders the pages.');
}

/** Throws if there is no bundle that can be read. */
async function readBundle(place: string): Promise<Bundle> {
	const program = join(place, BUNDLE.program);
	const entry = readdirSync(program).find((name) => name.startsWith('prerender-entry.'));
	if (entry === undefined) throw new Error(`There is no program in ${program}.`);
	const pages = new Map(JSON.parse(await readFile(join(place, BUNDLE.pages), 'utf8')) as BuiltPages);
	return { entry: pathToFileURL(join(program, entry)), assets: join(place, BUNDLE.assets), pages };
}
