import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { statSync, utimesSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { filesBelow } from '../renewing/inventory.ts';
import { keepNewest } from '../renewing/newest.ts';

/** For each page of the code: the styles that Astro puts into its head. */
export type BuiltPages = readonly (readonly [page: string, { readonly styles: readonly unknown[] }])[];

/**
 * What Astro makes of the code: the program that renders pages, and the files that pages load. Of the content it has only
 * the settings of the site.
 */
export interface Bundle {
	/** The module that renders pages. */
	readonly entry: URL;
	/** The folder of the styles, scripts and typefaces that pages load. */
	readonly assets: string;
	readonly pages: ReadonlyMap<string, { readonly styles: readonly unknown[] }>;
}

/** What a bundle is made of. */
export interface BundleInputs {
	/** The fingerprint of the code (see `codeOf`). */
	readonly code: string;
	/** The text of site.yml; undefined if it cannot be read. */
	readonly settings: string | undefined;
}

/** What a bundle is made for. */
export interface BundleWish extends BundleInputs {
	/** The content folder. */
	readonly content: string;
	/** Whether pages show drafts. */
	readonly isPreview: boolean;
	/** Whether to make it again, even if it is there. */
	readonly isFull: boolean;
	/** Stops Astro when nobody needs the bundle any more. */
	readonly signal: AbortSignal;
}

/** The names in the folder of a bundle. */
export const BUNDLE = { assets: 'assets', program: 'program', pages: 'pages.json', inputs: 'inputs.json' } as const;

/** The list of its files, each with its size in bytes. */
const FILES = 'files.json';

/** How many bundles are kept. */
const MOST = 3;

/**
 * The bundle in the folder `place`. If there is none, or if a file of it is missing, Astro makes it, in a process of its
 * own, whose memory is free again when it ends. Throws if Astro cannot make it, with what Astro has said.
 */
export function bundleIn(place: string, wish: BundleWish): Promise<Bundle> {
	return wish.isFull ? makeBundle(place, wish) : readBundle(place).catch(() => makeBundle(place, wish));
}

async function makeBundle(place: string, wish: BundleWish): Promise<Bundle> {
	const part = `${place}.${randomUUID()}.part`;
	try {
		await runBundler(part, wish);
		const { code, settings } = JSON.parse(await readFile(join(part, BUNDLE.inputs), 'utf8')) as BundleInputs;
		if (code !== wish.code || settings !== wish.settings)
			throw new Error('The code or content/site.yml has changed while the site was being built. Please build it again.');
		const sizes = filesBelow(part).map((file) => [file, statSync(join(part, file)).size]);
		await writeFile(join(part, FILES), JSON.stringify(sizes));
		await rm(place, { recursive: true, force: true });
		await rename(part, place);
		await keepNewest(dirname(place), MOST);
	} finally {
		await rm(part, { recursive: true, force: true });
	}
	return readBundle(place);
}

async function runBundler(folder: string, { content, isPreview, signal }: BundleWish): Promise<void> {
	const [bundler, root] = [new URL('./bundler.ts', import.meta.url), new URL('../../', import.meta.url)];
	const astro = spawn(process.execPath, [...process.execArgv, fileURLToPath(bundler), folder], {
		// Below the folder that it runs in, Astro puts its program among the files that it makes.
		cwd: root,
		// astro.config.ts reads two of these. With any other value of the third, Vite makes a development build.
		env: { ...process.env, CONTENT: content, PREVIEW: isPreview ? '1' : '0', NODE_ENV: 'production' },
		stdio: ['ignore', 'pipe', 'pipe'],
		signal,
	});
	const stop = () => astro.kill();
	process.once('exit', stop);
	let said = '';
	for (const stream of [astro.stdout, astro.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
	// Stopping it is an error as well, after which it closes.
	astro.on('error', (error) => (said += error.message));
	const code = await new Promise<number | null>((resolve) => astro.once('close', resolve));
	process.off('exit', stop);
	if (code !== 0) throw new Error(`Astro could not make the program that renders the pages.\n\n${said}`);
}

/** Throws if there is no bundle, or if a file of it is missing or has another size. */
async function readBundle(place: string): Promise<Bundle> {
	const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(place, name), 'utf8'));
	const files = (await read(FILES)) as readonly (readonly [file: string, size: number])[];
	for (const [file, size] of files) if (statSync(join(place, file)).size !== size) throw new Error(`${file} is damaged.`);
	const entry = files.find(([file]) => file.startsWith(`${BUNDLE.program}/prerender-entry.`));
	if (entry === undefined) throw new Error(`There is no program in ${place}.`);
	// Those that are used are kept.
	utimesSync(place, new Date(), new Date());
	const pages = new Map((await read(BUNDLE.pages)) as BuiltPages);
	return { entry: pathToFileURL(join(place, entry[0])), assets: join(place, BUNDLE.assets), pages };
}
