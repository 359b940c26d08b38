import { PageRefused, type PageGetter } from '../../src/desk/fetch/getPage.ts';

/** A page with the usual metadata of news sites. */
const ARTICLE = `<!doctype html><html lang="en-GB"><head>
<title>Toll office asked to explain | Kell Times</title>
<meta property="og:site_name" content="Kell Times">
<link rel="canonical" href="https://kelltimes.example/toll-office?utm_source=feed">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Toll office asked to explain","datePublished":"2026-03-04T08:00:00Z","author":[{"name":"Ada Reik"}],"publisher":{"name":"Kell Times"}}]}</script>
</head><body><script>document.title = 'run';</script></body></html>`;

const PAGES: Readonly<Record<string, string>> = {
	'https://kelltimes.example/toll-office?utm_source=feed': ARTICLE,
	'https://herald.example/bare': '<!doctype html><html><head><title>Bare page</title></head></html>',
};

const OUTLETS = [
	'Sarv Herald',
	'River Wire',
	'Delta Gazette',
	'Radio Paikan',
	'Kell Times',
	'East Bank News',
	'Toll Board',
	'The Ferryman',
	'Open River',
	'Bridge Institute',
];

/** One of ten pages about the ferry, each from a different outlet. */
function ferryPage(address: string): string | undefined {
	const [, number] = /^https:\/\/paper-(\d)\.example\/ferry\?utm_source=feed$/.exec(address) ?? [];
	if (number === undefined) return undefined;
	return `<!doctype html><html lang="en"><head><title>Ferry news ${number}</title><meta property="og:site_name" content="${OUTLETS[Number(number)] ?? ''}"><meta name="author" content="Ada Reik"><meta property="article:published_time" content="2026-05-0${(Number(number) % 9) + 1}T08:00:00Z"></head></html>`;
}

/** Replaces the web. It has only these pages. */
export const webOfTests: PageGetter = (address) => {
	const page = PAGES[address] ?? ferryPage(address);
	if (page === undefined) return Promise.reject(new PageRefused('Nobody knows this address.'));
	return Promise.resolve({ url: address, type: 'text/html; charset=utf-8', bytes: Buffer.from(page) });
};
