import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/**
 * Every published file, a line for each folder. Search files that are named by their content are only counted, and compressed
 * copies are left out.
 */
export function filesIn(dist: string): string {
	const files = globSync('**/*', { cwd: dist, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
		.map(({ name, parentPath }) => ({ folder: `/${parentPath.slice(dist.length)}`.replace(/\/*$/, '/').replace(/^\/+/, '/'), name }));
	const folders = Map.groupBy(files, ({ folder }) => folder);
	return [...folders]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([folder, names]) => {
			if (/^\/(?:pagefind\/.+|_astro\/fonts\/)$/.test(folder)) return `${folder} ${names.length} files\n`;
			return `${folder} ${names
				.map(({ name }) => withoutHash(name))
				.toSorted()
				.join(' ')}\n`;
		})
		.join('');
}

function withoutHash(name: string): string {
	return name
		.replace(/_[\da-f]{8,}(?=\.pf_meta$)/, '_HASH')
		.replace(/^([\w-]+)\.[\w-]{8}(?:_\w+)?(?=\.(?:avif|css|jpg|png|webp)$)/, '$1.HASH')
		.replace(/\.[\w-]{8}(?=\.js$)/, '.HASH');
}

/** Every published page, a line for each: its address, language, title, its instructions to robots, and its canonical address. */
export function pagesIn(dist: string): string {
	const pages = globSync('**/*.html', { cwd: dist }).map((file) => {
		const { document } = parseHTML(readFileSync(join(dist, file), 'utf8'));
		const address = `/${file.replace(/index\.html$/, '')}`;
		const robots = document.querySelector('meta[name="robots"]')?.getAttribute('content') ?? 'no word to robots';
		const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? 'no original';
		const original = canonical.endsWith(`.example${address}`) ? 'itself' : canonical;
		return `${address}\n\t${document.documentElement.lang} | ${robots} | ${original}\n\t${document.title}\n`;
	});
	return pages.toSorted().join('');
}
