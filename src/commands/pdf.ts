/**
 * `npm run pdf -- <slug>`: writes a published article into dist/ as <slug>.pdf. For a translation, `<language>/<slug>`
 * writes <slug>.<language>.pdf. A second argument can name another folder to write into, and a third another built site.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { commandLine } from '../commandLine.ts';
import { didYouMean, nearest } from '../diagnostics/nearest.ts';
import { chromiumLaunchOptions } from './browser.ts';
import { addAuthor } from './pdfAuthor.ts';
import { ROOT } from './site.ts';

const [slug, target = join(ROOT, 'dist'), site = join(ROOT, 'dist')] = commandLine({}).positionals;
const slugs = globSync('{,*/}articles/*/print/index.html', { cwd: site }).map((path) =>
	dirname(dirname(path))
		.split(/[\\/]/)
		.filter((part) => part !== 'articles')
		.join('/'),
);

if (slugs.length === 0) fail(`There is no article in ${relative('', site)}/. Run “npm run build” first.`);
else if (slug === undefined) fail(`Say which article: npm run pdf -- ${slugs[0]}`);
else if (!slugs.includes(slug)) {
	const near = nearest(slug, slugs) ?? slugs.find((other) => other.includes(slug));
	fail(`There is no article "${slug}" in ${relative('', site)}/. ${didYouMean(near, `There are: ${slugs.join(', ')}.`)}`);
} else {
	await mkdir(target, { recursive: true });
	const [name, language] = slug.split('/').toReversed();
	const file = join(target, `${[name, ...(language === undefined ? [] : [language])].join('.')}.pdf`);
	await writeFile(file, await print(slug));
	console.log(`Written to ${relative('', resolve(file))}.`);
}

function fail(sentence: string): void {
	console.error(sentence);
	process.exitCode = 1;
}

/** Prints the print view at its public address, with the files read from disk, so that the links in the PDF lead to the public site. */
async function print(slug: string): Promise<Buffer> {
	const place = slug.replace(/([^/]+)$/, 'articles/$1/');
	const html = readFileSync(join(site, place, 'print/index.html'), 'utf8');
	const [, address = ''] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
	const home = new URL(address).pathname.slice(0, -place.length);
	const browser = await chromium.launch(await chromiumLaunchOptions());
	try {
		const page = await browser.newPage();
		await page.route('**/*', (route) => {
			const file = new URL(route.request().url()).pathname.slice(home.length);
			const path = join(site, file === '' || file.endsWith('/') ? `${file}index.html` : file);
			return existsSync(path) ? route.fulfill({ path }) : route.abort();
		});
		await page.goto(new URL('print/', address).href);
		await page.evaluate(() => document.fonts.ready);
		const author = await page.locator('meta[name="author"]').getAttribute('content');
		return addAuthor(await page.pdf({ format: 'A4', outline: true, tagged: true }), author ?? '');
	} finally {
		await browser.close();
	}
}
