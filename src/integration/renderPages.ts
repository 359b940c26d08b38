import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SSRManifest } from 'astro';
import type { PathWithRoute } from 'astro';
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

/** Why pages cannot be made with a bundle that has been kept: Astro has to be asked for them. */
class NeedsAstro extends Error {}

/**
 * Makes the pages of a site with a bundle of an earlier build, as Astro would, into the folder `target`. Whether that was possible:
 * copies of pictures are made by Astro itself, and then it has to make the whole.
 */
export async function renderPages(
	{ assets, entry, pages }: Bundle,
	target: string,
	place: { readonly site: string; readonly base: string },
): Promise<boolean> {
	withoutPictures();
	const { app } = (await import(entry.href)) as { readonly app: App };
	app.setInternals({ pagesByKeys: pages });
	app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
	const paths = await new StaticPaths(app).getAll();
	try {
		await cp(assets, target, { recursive: true });
		const made = new Set<string>();
		for (const path of paths) {
			const file = fileOf(path);
			if (made.has(file)) continue;
			made.add(file);
			await renderPage(app, path, join(target, file), place);
		}
		return true;
	} catch (error) {
		if (error instanceof NeedsAstro) return false;
		throw error;
	}
}

async function renderPage(
	app: App,
	{ pathname, route }: PathWithRoute,
	file: string,
	{ base, site }: { readonly site: string; readonly base: string },
): Promise<void> {
	const isFile = route.type === 'endpoint' && /\.[^/.]+$/.test(pathname);
	const way = pathname.replace(/^\/|\/$/g, '') + (isFile || pathname === '/' ? '' : '/');
	const response = await app.render(new Request(new URL(base + way, site)), { routeData: route });
	if (response.status >= 300 && response.status < 400) throw new NeedsAstro();
	if (response.body === null) return;
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, Buffer.from(await (await tightenPage(response)).arrayBuffer()));
}

/** The file of a page, from where the site begins. */
function fileOf({ pathname, route }: PathWithRoute): string {
	const way = pathname.replace(/^\/|\/$/g, '');
	if (route.type === 'endpoint') return way;
	return way === '404' ? '404.html' : join(way, 'index.html');
}

/** From here on, who asks Astro for copies of a picture is told that it is not there. */
function withoutPictures(): void {
	const shared = globalThis as unknown as { astroAsset?: object };
	shared.astroAsset = {
		addStaticImage() {
			throw new NeedsAstro();
		},
	};
}
