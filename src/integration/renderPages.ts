import { mkdirSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import type { PathWithRoute, SSRManifest } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { PageCopies } from '../pictures/pageCopies.ts';
import { assetsIn, hashOf, type Written } from '../renewing/inventory.ts';
import type { Bundle } from './bundle.ts';
import { withPolicy } from './policies.ts';

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
 * Renders the pages of a site into the folder `target` with a bundle, and returns what it has written, by file. The
 * copies of pictures that they show are added to `copies`. Throws if a page cannot be rendered.
 */
export async function renderPages(
	{ assets, entry, pages }: Bundle,
	target: string,
	place: SitePlace,
	copies: PageCopies,
): Promise<ReadonlyMap<string, Written>> {
	const written = new Map<string, Written>();
	const shared = globalThis as unknown as { astroAsset?: object | undefined };
	// Astro asks this for the address of each copy of a picture.
	shared.astroAsset = { addStaticImage: copies.add };
	try {
		const { app } = (await import(entry.href)) as { readonly app: App };
		app.setInternals({ pagesByKeys: pages });
		app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
		await cp(assets, target, { recursive: true });
		for (const path of await new StaticPaths(app).getAll()) {
			const file = fileOf(path);
			if (written.has(file)) continue;
			const content = await renderPage(app, path, place).catch((error: unknown) => {
				throw new Error(`The page ${path.pathname} cannot be made.`, { cause: error });
			});
			if (content === undefined) continue;
			const bytes = typeof content === 'string' ? Buffer.from(content) : content;
			// To wait for a write takes longer than the write.
			mkdirSync(dirname(join(target, file)), { recursive: true });
			writeFileSync(join(target, file), bytes);
			written.set(file, { content: hashOf(bytes), assets: typeof content === 'string' ? assetsIn(content) : [] });
		}
		return written;
	} finally {
		shared.astroAsset = undefined;
	}
}

/** The text of a page, or the bytes of a file; undefined if there is nothing at the address. */
async function renderPage(app: App, { pathname, route }: PathWithRoute, { base, site }: SitePlace): Promise<string | Buffer | undefined> {
	const isFile = route.type === 'endpoint' && /\.[^/.]+$/.test(pathname);
	const way = trimmed(pathname);
	const address = new URL(base + (isFile || way === '' ? way : `${way}/`), site);
	const response = await app.render(new Request(address), { routeData: route });
	if (response.status >= 300 && response.status < 400) throw new Error(`${pathname} leads elsewhere.`);
	if (response.body === null) return undefined;
	const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
	return isPage ? withPolicy(await response.text()) : Buffer.from(await response.arrayBuffer());
}

/** The file of a page, relative to the root of the site, with forward slashes. */
function fileOf({ pathname, route }: PathWithRoute): string {
	const way = trimmed(pathname);
	if (route.type === 'endpoint') return way;
	return way === '404' ? '404.html' : posix.join(way, 'index.html');
}

function trimmed(pathname: string): string {
	return pathname.replace(/^\/|\/$/g, '');
}
