import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFacts } from '../../../src/desk/fetch/facts.ts';
import { getPage, getWithin, type Limits } from '../../../src/desk/fetch/getPage.ts';
import { isPublicAddress } from '../../../src/desk/fetch/publicAddress.ts';
import { sourceFrom } from '../../../src/desk/fetch/sourceFrom.ts';

describe('only the public web is fetched', () => {
	test.each([
		'0.0.0.0',
		'10.1.2.3',
		'100.64.0.1',
		'127.0.0.1',
		'127.8.8.8',
		'169.254.169.254',
		'172.16.0.1',
		'172.31.255.255',
		'192.0.2.1',
		'192.168.1.1',
		'198.18.0.1',
		'224.0.0.1',
		'255.255.255.255',
		'::',
		'::1',
		'::ffff:127.0.0.1',
		'::ffff:7f00:1',
		'::ffff:8.8.8.8',
		'64:ff9b::7f00:1',
		'2001:db8::1',
		'2002:7f00:1::',
		'fc00::1',
		'fd12::1',
		'fe80::1',
		'fe80::1%eth0',
		'ff02::1',
		'localhost',
		'',
	])('%s is not part of it', (address) => {
		expect(isPublicAddress(address)).toBe(false);
	});

	test.each(['8.8.8.8', '172.15.0.1', '172.32.0.1', '100.63.0.1', '193.0.6.139', '2001:4860:4860::8888', '2a00:1450::1'])(
		'%s is',
		(address) => {
			expect(isPublicAddress(address)).toBe(true);
		},
	);

	test.each([
		['http://127.0.0.1/', 'not on the public web'],
		['http://[::1]/', 'not on the public web'],
		['http://[::ffff:127.0.0.1]/', 'not on the public web'],
		['http://2130706433/', 'not on the public web'],
		['http://0x7f.1/', 'not on the public web'],
		['http://169.254.169.254/latest/meta-data/', 'not on the public web'],
		['http://localhost/', 'not on the public web'],
		['http://93.184.216.34:8080/', 'not on the public web'],
		['file:///etc/passwd', 'not the address of a web page'],
		['ftp://a.example/', 'not the address of a web page'],
		['javascript:alert(1)', 'not the address of a web page'],
		['https://me:secret@a.example/', 'a password'],
		['herald', 'not a web address'],
	])('%s is refused', async (address, words) => {
		await expect(getPage(address)).rejects.toThrow(words);
	});
});

let server: Server;
let port: number;
let answer: RequestListener = (_, response) => response.end();
const asked: string[] = [];

beforeAll(async () => {
	server = createServer((request, response) => {
		asked.push(`${request.headers.host ?? ''}${request.url ?? ''}`);
		answer(request, response);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	port = (server.address() as AddressInfo).port;
});

afterAll(() => new Promise((done) => server.close(done)));

/** A web on this machine. Names that end in .open lead to it, and all others to a forbidden address. */
const limits = (changes: Partial<Limits> = {}): Limits => ({
	redirects: 5,
	bytes: 10_000,
	milliseconds: 2_000,
	isOpen: (address) => address === '127.0.0.1',
	resolve: ((name: string, _: unknown, done: (error: null, found: readonly { address: string; family: number }[]) => void) => {
		done(
			null,
			name.endsWith('.open')
				? [{ address: '127.0.0.1', family: 4 }]
				: name.endsWith('.both')
					? [
							{ address: '127.0.0.1', family: 4 },
							{ address: '10.0.0.1', family: 4 },
						]
					: [{ address: '10.0.0.1', family: 4 }],
		);
	}) as unknown as Limits['resolve'],
	...changes,
});

const at = (host: string, path = '/') => `http://${host}:${port}${path}`;

describe('a page is fetched', () => {
	test('with its text, unpacked', async () => {
		answer = (_, response) =>
			response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync('<p>words'));
		const page = await getWithin(at('a.open', '/x'), limits());
		expect([page.url, page.type, page.bytes.toString()]).toEqual([at('a.open', '/x'), 'text/html', '<p>words']);
	});

	test('but not if its name leads to a forbidden address, even one of several', async () => {
		asked.length = 0;
		await expect(getWithin(at('inside.example'), limits())).rejects.toThrow('not on the public web');
		await expect(getWithin(at('a.both'), limits())).rejects.toThrow('not on the public web');
		expect(asked).toEqual([]);
	});

	test('but not through a redirect to a forbidden address', async () => {
		for (const target of [at('inside.example'), 'http://10.0.0.1/', 'http://[::1]/', 'file:///etc/passwd']) {
			answer = (_, response) => response.writeHead(302, { location: target }).end();
			await expect(getWithin(at('a.open'), limits())).rejects.toThrow(/not (?:on the public web|the address)/);
		}
	});

	test('through five redirects at most', async () => {
		answer = (request, response) => {
			const step = Number((request.url ?? '/0').slice(1));
			if (step < 5) response.writeHead(301, { location: `/${step + 1}` }).end();
			else response.writeHead(200, { 'content-type': 'text/html' }).end('there');
		};
		expect((await getWithin(at('a.open', '/0'), limits())).bytes.toString()).toBe('there');
		await expect(getWithin(at('a.open', '/-1'), limits())).rejects.toThrow('redirects more than 5 times');
	});

	test('up to a maximum size, even if it is compressed', async () => {
		answer = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('x'.repeat(10_001));
		await expect(getWithin(at('a.open'), limits())).rejects.toThrow('too large for the desk');
		answer = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(5_000_000)));
		await expect(getWithin(at('a.open'), limits())).rejects.toThrow('too large for the desk');
	});

	test('within a time limit, even if it arrives in drops', async () => {
		answer = (_, response) => void response.writeHead(200).write('x');
		await expect(getWithin(at('a.open'), limits({ milliseconds: 200 }))).rejects.toThrow('did not answer in time');
		answer = () => undefined;
		await expect(getWithin(at('a.open'), limits({ milliseconds: 200 }))).rejects.toThrow('did not answer in time');
	});

	test('if it is one: any other status code is reported', async () => {
		answer = (_, response) => response.writeHead(404).end('no');
		await expect(getWithin(at('a.open'), limits())).rejects.toThrow('answered with the number 404');
	});
});

describe('the data of a page', () => {
	test('is taken from structured data first', () => {
		const facts = readFacts(`<html lang="ur"><head><title>T | Site</title><meta property="og:title" content="Social">
<script type="application/ld+json">[{"@type":"WebPage","headline":"Page"},{"@type":["NewsArticle"],"headline":"The &amp; headline","datePublished":"2026-03-01T00:00+05:00","author":[{"name":"A"},{"name":"B"}],"publisher":{"name":"Herald"}}]</script>`);
		expect(facts).toEqual({
			title: 'The &amp; headline',
			outlet: 'Herald',
			author: 'A, B',
			published: '2026-03-01',
			language: 'ur',
			address: undefined,
		});
	});

	test('or else from its social media tags, or else from its head', () => {
		expect(
			readFacts(
				'<html><head><meta name="author" content=" C\n D "><meta property="article:published_time" content="2026-01-02"><meta property="og:locale" content="fa_AF"><title> A  <b>page</title>',
			),
		).toEqual({ title: 'A <b>page', outlet: undefined, author: 'C D', published: '2026-01-02', language: 'fa', address: undefined });
	});

	test('is empty if it is broken or has a different shape', () => {
		const facts = readFacts(
			'<script type="application/ld+json">{"@type":"NewsArticle","headline":7,"author":</script><script type="application/ld+json">{"@type":"NewsArticle","headline":7,"datePublished":"yesterday","author":{"x":1}}</script>',
		);
		expect(facts).toEqual({
			title: undefined,
			outlet: undefined,
			author: undefined,
			published: undefined,
			language: undefined,
			address: undefined,
		});
	});
});

const surroundings = (html: string, url: string, type = 'text/html') => ({
	getPage: () => Promise.resolve({ url, type, bytes: Buffer.from(html) }),
	outlets: [{ id: 'sarv-herald', name: 'The Sarv Herald' }],
	today: '2026-03-05',
});

describe('a source', () => {
	test('has what was found, without tracking, and “unknown” for the rest', async () => {
		const html = '<title>Gates open — The Sarv Herald</title><meta property="og:site_name" content="The Sarv Herald">';
		expect(
			await sourceFrom('https://h.example/gates?utm_source=x&p=2', surroundings(html, 'https://h.example/gates?utm_source=x&p=2')),
		).toEqual({
			source: {
				id: 'sarv-herald-gates-open',
				outlet: 'sarv-herald',
				kind: 'news-report',
				title: 'Gates open',
				language: 'en',
				url: 'https://h.example/gates?p=2',
				published: 'unknown',
				accessed: '2026-03-05',
			},
			newOutlet: undefined,
			unknown: ['published', 'language', 'author'],
		});
	});

	test('names a new outlet, and does not let the address of another site replace it', async () => {
		const html = '<title>X</title><link rel="canonical" href="https://other.example/y">';
		const found = await sourceFrom('https://news.kell.example/a', surroundings(html, 'https://news.kell.example/a'));
		expect(found).toMatchObject({
			newOutlet: { id: 'news-kell-example', name: 'news.kell.example' },
			source: { url: 'https://news.kell.example/a' },
		});
	});

	test('is fetched from behind a service that redirects to it', async () => {
		const asked: string[] = [];
		const web = {
			...surroundings('<title>X', 'https://a.example/b'),
			getPage: (url: string) => (asked.push(url), Promise.resolve({ url, type: 'text/html', bytes: Buffer.from('') })),
		};
		await sourceFrom('https://www.google.com/url?q=https://a.example/b', web);
		expect(asked).toEqual(['https://a.example/b']);
	});

	test('is not made if the page is a file', async () => {
		expect(await sourceFrom('https://a.example/b', surroundings('%PDF', 'https://a.example/b', 'application/pdf'))).toEqual({
			refusal: 'This is not a web page, but application/pdf.',
		});
	});

	test('is read in its page’s character encoding', async () => {
		const bytes = Buffer.concat([
			Buffer.from('<meta charset="windows-1251"><title>'),
			Buffer.from([0xcc, 0xee, 0xf1, 0xf2]),
			Buffer.from('</title>'),
		]);
		const web = { ...surroundings('', ''), getPage: (url: string) => Promise.resolve({ url, type: 'text/html', bytes }) };
		expect(await sourceFrom('https://a.example/b', web)).toMatchObject({ source: { title: 'Мост' } });
	});
});
