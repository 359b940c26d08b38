import { addressOf, readText } from '../folder.ts';
import { locate } from '../locate.ts';
import { repeated } from '../repeated.ts';
import type { Finding, Rule, Site } from '../rule.ts';
import { childrenOf, openXml, textIn, type XmlElement } from '../xml.ts';

const INDEX = 'sitemap-index.xml';

/** The sitemaps are well-formed. They list every page that search engines may list, once, and nothing else. The robots file names them. */
export const sitemaps: Rule = {
	name: 'The sitemaps list every page that search engines may show, and no other',
	*checkSite(site) {
		const roots = [...site.files.keys()]
			.filter((file) => /(?:^|\/)[^/]*sitemap[^/]*\.xml$/.test(file))
			.map((path) => ({ path, ...openXml(readText(path, site)) }));
		for (const { fault, path, root } of roots)
			if (root === undefined)
				yield { path, what: `It is not well-formed XML: ${fault}`, todo: 'Escape special characters: write & as &amp; and < as &lt;.' };
			else if (root.name === 'sitemapindex') yield* indexFaults(root, path, site);
			else if (childrenOf(root, 'url').length > 50_000) yield { path, what: 'It lists more than 50,000 pages.', todo: 'Split it.' };
			else yield* entryFaults(root, path, site);
		yield* robotsFaults(site);
		const listed = roots.flatMap(({ path, root }) =>
			root?.name === 'urlset' && !isNews(path) ? childrenOf(root, 'url').map((entry) => textIn(entry, 'loc') ?? '') : [],
		);
		const known = new Set(listed);
		for (const { isIndexed, path, url } of site.pages)
			if (isIndexed && !known.has(url))
				yield {
					path,
					what: 'Search engines may show it, but no sitemap lists it.',
					todo: 'List it, or keep it from search engines (noindex).',
				};
		for (const url of repeated(listed))
			yield { path: INDEX, what: `The sitemaps list ${url} more than once.`, todo: 'List each page once.' };
	},
};

/** The sitemap of the last two days. It repeats pages of another sitemap. */
const isNews = (path: string) => /(?:^|\/)news[^/]*$/.test(path);

function* indexFaults(root: XmlElement, path: string, site: Site): Generator<Finding> {
	for (const entry of childrenOf(root, 'sitemap')) {
		const loc = textIn(entry, 'loc') ?? '';
		if (!loc.startsWith('http') || locate(loc, site.address, site).kind !== 'file')
			yield { path, what: `It leads to a sitemap that is not there: “${loc}”.`, todo: 'Give the full address of a sitemap of the site.' };
	}
}

function* entryFaults(root: XmlElement, path: string, site: Site): Generator<Finding> {
	const byUrl = new Map(site.pages.map((page) => [page.url, page]));
	for (const entry of childrenOf(root, 'url')) {
		const loc = textIn(entry, 'loc') ?? '';
		const page = byUrl.get(loc);
		const lastmod = textIn(entry, 'lastmod');
		const versions = childrenOf(entry, 'xhtml:link').map(({ attributes }) => `${attributes['hreflang']} ${attributes['href']}`);
		if (page === undefined)
			yield { path, what: `It lists ${loc}, but there is no such page.`, todo: 'List pages of the site by their full addresses.' };
		else if (!page.isIndexed) yield { path, what: `It lists ${loc}, which is kept from search engines.`, todo: 'Take it off the list.' };
		else if (isNews(path)) yield* newsFaults(entry, path, loc);
		else if (
			versions.sort().join() !==
			page.versions
				.map(({ href, tag }) => `${tag} ${href}`)
				.sort()
				.join()
		)
			yield { path, what: `It lists other versions of ${loc} than the page itself does.`, todo: 'Make both the same.' };
		if (lastmod !== undefined && Number.isNaN(Date.parse(lastmod)))
			yield { path, what: `It says that ${loc} was changed on “${lastmod}”, which is not a time.`, todo: 'Write it as 2026-03-05T09:00Z.' };
	}
}

function* newsFaults(entry: XmlElement, path: string, loc: string): Generator<Finding> {
	const [news] = childrenOf(entry, 'news:news');
	const [publication] = news === undefined ? [] : childrenOf(news, 'news:publication');
	const words = [
		news && textIn(news, 'news:title'),
		news && textIn(news, 'news:publication_date'),
		publication && textIn(publication, 'news:name'),
		publication && textIn(publication, 'news:language'),
	];
	if (words.some((word) => !word))
		yield {
			path,
			what: `It lists ${loc} without its title, date, publication or language.`,
			todo: 'Give all four; Google News needs them.',
		};
}

function* robotsFaults(site: Site): Generator<Finding> {
	const path = 'robots.txt';
	if (!site.files.has(INDEX))
		yield { path: INDEX, what: 'There is no index of the sitemaps.', todo: 'Add one; search engines start there.' };
	if (!site.files.has(path)) {
		yield { path, what: 'There is no robots.txt.', todo: 'Add one that names the sitemaps.' };
		return;
	}
	const lines = readText(path, site)
		.split(/\r?\n/)
		.filter((line) => line.trim() !== '' && !line.startsWith('#'));
	for (const line of lines)
		if (!/^[A-Za-z-]+:(?: .*)?$/.test(line))
			yield { path, what: `“${line}” is not a line that robots can read.`, todo: 'Write a field, a colon and a value.' };
	if (!lines.includes(`Sitemap: ${addressOf(INDEX, site)}`))
		yield { path, what: 'It does not name the sitemaps.', todo: `Write “Sitemap: ${addressOf(INDEX, site)}”.` };
}
