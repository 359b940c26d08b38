import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PathWithRoute, SSRManifest } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { Bundle } from './keptBundle.ts';
import { tightenPage } from './policies.ts';

/** As much as is used of what Astro makes of the code of the pages. */
interface App {
	readonly manifest: SSRManifest;
	setInternals(internals: { readonly pagesByKeys: Bundle['pages'] }): void;
	setOptions(options: object): void;
	render(request: Request, options: { readonly routeData: PathWithRoute['route'] }): Promise<Response>;
}

/** Where a site is published: its host, and the folder on it. */
interface SitePlace {
	readonly site: string;
	readonly base: string;
}

/**
 * Makes the pages of a site with a bundle of an earlier build, as Astro would, into the folder `target`. Throws where that is not
 * possible: copies of pictures are made by Astro alone.
 */
export async function renderPages({ assets, entry, pages }: Bundle, target: string, place: SitePlace): Promise<void> {
	const shared = globalThis as unknown as { astroAsset?: object | undefined };
	shared.astroAsset = { addStaticImage };
	try {
		const { app } = (await import(entry.href)) as { readonly app: App };
		app.setInternals({ pagesByKeys: pages });
		app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
		await cp(assets, target, { recursive: true });
		const made = new Set<string>();
		for (const path of await new StaticPaths(app).getAll()) {
			const file = fileOf(path);
			if (made.has(file)) continue;
			made.add(file);
			await renderPage(app, path, join(target, file), place);
		}
	} finally {
		shared.astroAsset = undefined;
	}
}

/** Stands where Astro takes note of a copy of a picture. */
function addStaticImage(): never {
	throw new Error('A page shows a picture, of which Astro has to make copies.');
}

async function renderPage(app: App, { pathname, route }: PathWithRoute, file: string, { base, site }: SitePlace): Promise<void> {
	const isFile = route.type === 'endpoint' && /\.[^/.]+$/.test(pathname);
	const way = trimmed(pathname);
	const address = new URL(base + (isFile || way === '' ? way : `${way}/`), site);
	const response = await app.render(new Request(address), { routeData: route });
	if (response.status >= 300 && response.status < 400) throw new Error(`${pathname} leads elsewhere.`);
	if (response.body === null) return;
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, Buffer.from(await (await tightenPage(response)).arrayBuffer()));
}

/** The file of a page, from where the site begins. */
function fileOf({ pathname, route }: PathWithRoute): string {
	const way = trimmed(pathname);
	if (route.type === 'endpoint') return way;
	return way === '404' ? '404.html' : join(way, 'index.html');
}

function trimmed(pathname: string): string {
	return pathname.replace(/^\/|\/$/g, '');
}
