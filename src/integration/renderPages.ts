import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PathWithRoute, SSRManifest } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { Bundle } from './keptBundle.ts';
import { tightenPage } from './policies.ts';

/** The parts of Astro’s renderer that are used here. */
interface App {
	readonly manifest: SSRManifest;
	setInternals(internals: { readonly pagesByKeys: Bundle['pages'] }): void;
	setOptions(options: object): void;
	render(request: Request, options: { readonly routeData: PathWithRoute['route'] }): Promise<Response>;
}

/** Where a site is published: the host, and the folder on it (base path). */
interface SitePlace {
	readonly site: string;
	readonly base: string;
}

/**
 * Makes the pages of a site in the folder `target` with the bundle of an earlier build, as Astro would. Throws if a
 * page shows a picture, because only Astro makes the copies of pictures.
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

/** Astro calls this when a page needs a copy of a picture. */
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

/** The file of a page, relative to the root of the site. */
function fileOf({ pathname, route }: PathWithRoute): string {
	const way = trimmed(pathname);
	if (route.type === 'endpoint') return way;
	return way === '404' ? '404.html' : join(way, 'index.html');
}

function trimmed(pathname: string): string {
	return pathname.replace(/^\/|\/$/g, '');
}
