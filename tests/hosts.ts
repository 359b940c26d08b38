/**
 * `npx node tests/hosts.ts https://127.0.0.1:8443/`: says what a server that serves the built fixtures does not send as it
 * should. By hand, because it needs a server; docs/deploy/ has the configuration of some. A site in a folder is named with it.
 */
import { request } from 'node:https';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

const address = new URL(process.argv[2] ?? 'https://127.0.0.1:8443/');
const base = address.pathname;
/** The name that the configurations in docs/deploy/ have. */
const HOST = 'news.kell.city';

interface Answer {
	readonly status: number | undefined;
	readonly body: Buffer;
	readonly header: (name: string) => string | undefined;
}

function get(path: string, encoding = 'identity'): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const headers = { host: HOST, 'accept-encoding': encoding };
		const options = { hostname: address.hostname, port: address.port, path: base + path, headers, servername: HOST };
		request({ ...options, rejectUnauthorized: false, agent: false }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () => {
				// One header that is sent twice counts as one with both values.
				const header = (name: string) => response.headersDistinct[name]?.join(', ');
				resolve({ status: response.statusCode, body: Buffer.concat(parts), header });
			});
		})
			.on('error', reject)
			.end();
	});
}

const wrong: string[] = [];
let looked = 0;
function expect(what: string, found: unknown, wanted: string | number | boolean | RegExp | undefined): void {
	looked += 1;
	const isRight = wanted instanceof RegExp ? wanted.test(String(found)) : found === wanted;
	if (!isRight) wrong.push(`${what}: ${String(found)}, and not ${String(wanted)}`);
}

const ALONE = "frame-ancestors 'none'";
const FRAMED = 'frame-ancestors *';
const FONT = /\/_astro\/fonts\/[\da-f]+\.woff2/.exec((await get('')).body.toString())?.[0].slice(1) ?? '';

/** Paths of the fixtures, with their content type, who may frame them, and which sites’ scripts may read them. */
const FILES = [
	['', 'text/html; charset=utf-8', ALONE, undefined],
	['ur/', 'text/html; charset=utf-8', ALONE, undefined],
	['prs/articles/hard-cases/', 'text/html; charset=utf-8', ALONE, undefined],
	['embed/hard-cases/gates-open/', 'text/html; charset=utf-8', FRAMED, undefined],
	['ur/embed/hard-cases/gates-open/', 'text/html; charset=utf-8', FRAMED, undefined],
	['prs/embed/hard-cases/gates-open/', 'text/html; charset=utf-8', FRAMED, undefined],
	['articles/hard-cases/article.md', 'text/markdown; charset=utf-8', ALONE, undefined],
	['articles/hard-cases/sources.bib', 'application/x-bibtex; charset=utf-8', ALONE, undefined],
	['feeds/articles.rss', 'application/rss+xml; charset=utf-8', undefined, undefined],
	['ur/feeds/articles.atom', 'application/atom+xml; charset=utf-8', undefined, undefined],
	['manifest.webmanifest', 'application/manifest+json; charset=utf-8', undefined, undefined],
	['sitemap-pages.xml', /^(?:text|application)\/xml(?:; charset=utf-8)?$/, undefined, undefined],
	['claims.json', /^application\/json(?:; charset=utf-8)?$/, undefined, '*'],
	['ur/claims.json', /^application\/json(?:; charset=utf-8)?$/, undefined, '*'],
	['schemas/claims.json', /^application\/json(?:; charset=utf-8)?$/, undefined, '*'],
	['charts/toll-takings/wide.svg', /^image\/svg\+xml(?:; charset=utf-8)?$/, undefined, undefined],
	['card.png', 'image/png', undefined, undefined],
	[FONT, /^font\/woff2$/, undefined, '*'],
] as const;

for (const [path, type, framing, sharing] of FILES) {
	const plain = await get(path);
	const at = `/${path}`;
	expect(`${at} status`, plain.status, 200);
	expect(`${at} content-type`, plain.header('content-type')?.toLowerCase(), type);
	if (framing !== undefined) expect(`${at} content-security-policy`, plain.header('content-security-policy'), framing);
	expect(`${at} x-frame-options`, plain.header('x-frame-options'), framing === FRAMED ? undefined : /^(?:DENY|undefined)$/);
	if (sharing !== undefined) expect(`${at} access-control-allow-origin`, plain.header('access-control-allow-origin'), sharing);
	expect(`${at} strict-transport-security`, plain.header('strict-transport-security'), 'max-age=31536000');
	expect(`${at} x-content-type-options`, plain.header('x-content-type-options'), 'nosniff');
	expect(`${at} referrer-policy`, plain.header('referrer-policy'), 'strict-origin-when-cross-origin');
	expect(`${at} cross-origin-opener-policy`, plain.header('cross-origin-opener-policy'), 'same-origin');
	expect(`${at} permissions-policy`, plain.header('permissions-policy'), /^camera=\(\), geolocation=\(\), .*browsing-topics=\(\)$/);
	const isHashed = path.startsWith('_astro/') || path.includes('/_astro/');
	expect(`${at} cache-control`, plain.header('cache-control'), isHashed ? 'public, max-age=31536000, immutable' : /^(?!.*immutable)/);
	if (/png|woff2/.test(path)) continue;
	for (const [encoding, decode] of [
		['br', brotliDecompressSync],
		['gzip', gunzipSync],
	] as const) {
		const answer = await get(path, encoding);
		const sent = answer.header('content-encoding');
		// A server may not know Brotli; then it sends the text as it is.
		expect(`${at} content-encoding`, sent, encoding === 'br' ? /^(?:br|undefined)$/ : 'gzip');
		expect(`${at} in ${encoding}, content-type`, answer.header('content-type'), plain.header('content-type'));
		expect(
			`${at} in ${encoding}, content-security-policy`,
			answer.header('content-security-policy'),
			plain.header('content-security-policy'),
		);
		expect(
			`${at} in ${encoding}, access-control-allow-origin`,
			answer.header('access-control-allow-origin'),
			plain.header('access-control-allow-origin'),
		);
		if (sent === undefined) continue;
		expect(`${at} vary`, answer.header('vary')?.toLowerCase(), /accept-encoding/);
		expect(`${at} in ${encoding}, text`, decode(answer.body).equals(plain.body), true);
	}
}

for (const path of ['nowhere/', 'ur/nowhere', '_headers', '_redirects']) {
	const answer = await get(path);
	expect(`/${path} status`, answer.status, 404);
	expect(`/${path} page`, answer.body.toString().includes('<html lang="en"'), true);
	expect(`/${path} content-security-policy`, answer.header('content-security-policy'), ALONE);
}

/** Where old addresses and those without their last slash lead. */
const MOVED = [
	['articles/first-flight/letter-burnt/', 'articles/first-flight/letter-exists/'],
	['ur/claims/status/reported/', 'ur/claims/status/one-source/'],
	['embed/first-flight/letter-burnt/', 'embed/first-flight/letter-exists/'],
	['about', 'about/'],
] as const;
for (const [from, to] of MOVED) {
	const answer = await get(from);
	expect(`/${from} status`, answer.status, /^30[18]$/);
	expect(`/${from} location`, new URL(answer.header('location') ?? '', `https://${HOST}${base}${from}`).pathname, base + to);
}

console.log(wrong.join('\n'));
console.log(`${looked} things looked at, ${wrong.length} not as they should be.`);
process.exitCode = wrong.length === 0 ? 0 : 1;
