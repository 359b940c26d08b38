import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startDesk, type Desk } from '../../../src/desk/server/start.ts';

const root = join(import.meta.dirname, '../../..');
const TOKEN = 'the-token-of-this-start';
const ARTICLE = 'content/articles/first-flight/en.mdx';

let folder: string;
let content: string;
let kept: string;
let desk: Desk;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'desk-'));
	[content, kept] = [join(folder, 'content'), join(folder, '.desk')];
	cpSync(join(root, 'tests/fixtures/edition'), content, { recursive: true });
	desk = await startDesk({ content, kept, port: 0, token: TOKEN });
});

beforeEach(() => {
	rmSync(kept, { recursive: true, force: true });
	cpSync(join(root, 'tests/fixtures/edition'), content, { recursive: true });
});

afterAll(async () => {
	await desk.close();
	rmSync(folder, { recursive: true });
});

interface Got {
	readonly status: number;
	readonly body: Readonly<Record<string, unknown>>;
	readonly headers: Readonly<Record<string, unknown>>;
	readonly text: string;
}

/** Sends a request as the desk’s page does, with the given differences. */
function ask(method: string, path: string, body?: unknown, headers: Readonly<Record<string, string | undefined>> = {}): Promise<Got> {
	const own: Readonly<Record<string, string | false | undefined>> = {
		host: `127.0.0.1:${desk.port}`,
		...(method === 'POST' && { origin: `http://127.0.0.1:${desk.port}`, 'content-type': 'application/json' }),
		'x-desk-token': TOKEN,
		...headers,
	};
	const sent = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)) as Record<string, string>;
	return new Promise((done, fail) => {
		const asked = request({ host: '127.0.0.1', port: desk.port, method, path, headers: sent, agent: false }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () => {
				const text = Buffer.concat(parts).toString();
				const isJson = response.headers['content-type']?.startsWith('application/json');
				done({ status: response.statusCode ?? 0, headers: response.headers, text, body: isJson ? (JSON.parse(text) as Got['body']) : {} });
			});
		});
		asked.on('error', fail);
		if (body !== undefined) asked.write(typeof body === 'string' ? body : JSON.stringify(body));
		asked.end();
	});
}

const onDisk = (path: string) => readFileSync(join(folder, path), 'utf8');

async function open(path = ARTICLE) {
	const { body } = await ask('GET', `/api/file?path=${encodeURIComponent(path)}`);
	return body as { text: string; version: string; unsaved: readonly { text: string; version: string; at: string; window: string }[] };
}

describe('requests to the desk', () => {
	test('may come from its own page', async () => {
		const { body, status } = await ask('GET', '/api/start');
		expect(status).toBe(200);
		expect(body['articles']).toContainEqual({
			path: ARTICLE,
			slug: 'first-flight',
			language: 'en',
			title: 'Who paid for the Low Bridge at Kell',
			isDraft: false,
		});
		expect(body['topics']).toContainEqual({ id: 'bridges', name: 'Bridges' });
	});

	test.each([
		['a site whose name leads to this machine', { host: 'evil.example' }, 'other-host'],
		['the same with the right port', { host: undefined, Host: 'evil.example:4320' }, 'other-host'],
		['a longer name that begins like it', { host: 'localhost.evil.example' }, 'other-host'],
		['a page of another site', { origin: 'https://evil.example' }, 'other-origin'],
		['a page on another port', { origin: 'http://127.0.0.1:1' }, 'other-origin'],
		['a page without an origin', { origin: 'null' }, 'other-origin'],
		['a program that gives none', { origin: undefined }, 'other-origin'],
		['another site, as the browser says', { 'sec-fetch-site': 'cross-site' }, 'other-origin'],
		['another port of this machine, as the browser says', { 'sec-fetch-site': 'same-site' }, 'other-origin'],
		['somebody without a token', { 'x-desk-token': undefined }, 'no-token'],
		['the token of another start', { 'x-desk-token': 'the-token-of-that-start' }, 'no-token'],
		['the beginning of the token', { 'x-desk-token': 'the-token' }, 'no-token'],
	])('are refused: %s', async (_, headers, refusal) => {
		const { text, version } = await open();
		const { body, status } = await ask('POST', '/api/save', { path: ARTICLE, text: `${text}x`, version }, headers);
		expect([status, body]).toEqual([403, { refusal }]);
		expect(onDisk(ARTICLE)).toBe(text);
	});

	test('reading needs the token too', async () => {
		expect((await ask('GET', `/api/file?path=${ARTICLE}`, undefined, { 'x-desk-token': '' })).status).toBe(403);
		expect((await ask('GET', '/api/start', undefined, { origin: 'https://evil.example' })).status).toBe(403);
	});

	test('a form on another page cannot send what the desk reads', async () => {
		const { status } = await ask('POST', '/api/save', '{}', { 'content-type': 'text/plain' });
		expect(status).toBe(400);
	});

	test('other machines find nothing to connect to', async () => {
		const addresses = Object.values(networkInterfaces()).flatMap((own) => (own ?? []).filter(({ internal }) => !internal));
		for (const { address, family } of addresses.filter((own) => own.family === 'IPv4')) {
			const reached = await fetch(`http://${address}:${desk.port}/`).then(
				() => `${family} ${address}`,
				() => 'nothing',
			);
			expect(reached).toBe('nothing');
		}
	});

	test('the address has the token after a #, where no server or log sees it', () => {
		expect(desk.address).toBe(`http://127.0.0.1:${desk.port}/#${TOKEN}`);
	});

	test('the page has a strict policy, and does not contain the token', async () => {
		const page = await ask('GET', '/', undefined, { 'x-desk-token': undefined });
		expect(page.status).toBe(200);
		expect(page.text).not.toContain(TOKEN);
		expect(page.headers['content-security-policy']).toMatch(
			/^default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src http:\/\/127\.0\.0\.1:\d+; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types ProseMirrorClipboard$/,
		);
		expect(page.headers['x-content-type-options']).toBe('nosniff');
		expect((await ask('GET', '/', undefined, { host: 'evil.example' })).status).toBe(403);
	});
});

describe('what may be written', () => {
	test.each([
		'content/../outside.yml',
		'content/articles/../../outside.mdx',
		'content/articles/../en.mdx',
		'content/articles/x/../en.mdx',
		'/etc/passwd',
		'content/articles/first-flight/%2e%2e/en.mdx',
		'content\\..\\outside.yml',
		'content/outlets/..\\..\\x.yml',
		'content/outlets/x\0.yml',
		'content/ledger.yml',
		'content/README.md',
		'content/articles/first-flight/.env.mdx',
		'content/articles/first-flight/de.mdx',
		'content/articles/First Flight/en.mdx',
		'src/build.ts',
		'package.json',
		'',
	])('not %j', async (path) => {
		for (const [method, address] of [
			['POST', '/api/save'],
			['POST', '/api/check'],
			['POST', '/api/forget'],
		] as const) {
			const { status } = await ask(method, address, { path, text: 'x', version: 'none', window: 'window-a', of: 'window-a' });
			if (address !== '/api/check' || path !== '') expect(status).toBe(400);
		}
		expect((await ask('GET', `/api/file?path=${encodeURIComponent(path)}`)).status).toBe(400);
		expect(readdirSync(folder).sort()).toEqual(['content']);
	});

	test('nothing through a link to another place, file or folder', async () => {
		const outside = mkdtempSync(join(tmpdir(), 'outside-'));
		writeFileSync(join(outside, 'en.mdx'), 'secret');
		symlinkSync(outside, join(content, 'articles/linked'));
		mkdirSync(join(content, 'articles/file-linked'));
		symlinkSync(join(outside, 'en.mdx'), join(content, 'articles/file-linked/en.mdx'));
		for (const slug of ['linked', 'file-linked']) {
			const path = `content/articles/${slug}/en.mdx`;
			const got = await ask('GET', `/api/file?path=${path}`);
			expect([got.status, got.text.includes('secret')]).toEqual([400, false]);
			expect((await ask('POST', '/api/save', { path, text: 'x', version: 'none', window: 'window-a' })).status).toBe(400);
		}
		expect(readFileSync(join(outside, 'en.mdx'), 'utf8')).toBe('secret');
		expect(readdirSync(outside)).toEqual(['en.mdx']);
		for (const slug of ['linked', 'file-linked']) rmSync(join(content, 'articles', slug), { recursive: true });
		rmSync(outside, { recursive: true });
	});

	test('no more than the desk takes', async () => {
		const { status } = await ask('POST', '/api/save', {
			path: ARTICLE,
			text: 'x'.repeat(6_000_000),
			version: '',
			window: 'window-a',
		}).catch(() => ({
			status: 413,
		}));
		expect(status).toBe(413);
	});
});

describe('a save', () => {
	test('writes the text, and keeps the old version', async () => {
		const { text, version } = await open();
		const changed = text.replace('forty million', 'forty-one million');
		const { body, status } = await ask('POST', '/api/save', { path: ARTICLE, text: changed, version, window: 'window-a' });
		expect(status).toBe(200);
		expect(onDisk(ARTICLE)).toBe(changed);
		expect(body['backup']).toMatch(/\.desk\/backups\/content\/articles\/first-flight\/en\.mdx\.\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z$/);
		expect(readFileSync(String(body['backup']), 'utf8')).toBe(text);
		expect((await open()).version).toBe(body['version']);
		// No half-written file is left, and content/ has none of the desk’s own files.
		expect(readdirSync(join(content, 'articles/first-flight'))).toEqual(['en.mdx']);
	});

	test('is refused if somebody else has changed the file, and shows both versions', async () => {
		const { text, version } = await open();
		const theirs = text.replace('forty million', 'forty-two million');
		writeFileSync(join(folder, ARTICLE), theirs);
		const { body, status } = await ask('POST', '/api/save', { path: ARTICLE, text: `${text}mine`, version, window: 'window-a' });
		expect([status, body['outcome'], body['text']]).toEqual([409, 'changed-on-disk', theirs]);
		expect(onDisk(ARTICLE)).toBe(theirs);
		// The editor has seen both versions and may keep their own.
		const again = await ask('POST', '/api/save', { path: ARTICLE, text: `${text}mine`, version: body['version'], window: 'window-a' });
		expect(again.status).toBe(200);
		expect(readFileSync(String(again.body['backup']), 'utf8')).toBe(theirs);
	});

	test('is refused if the file is gone, or has appeared', async () => {
		const { text, version } = await open();
		rmSync(join(folder, ARTICLE));
		expect((await ask('POST', '/api/save', { path: ARTICLE, text, version, window: 'window-a' })).status).toBe(409);
		const other = 'content/articles/hard-cases/en.mdx';
		const before = onDisk(other);
		expect((await ask('POST', '/api/save', { path: other, text, version: 'none', window: 'window-a' })).status).toBe(409);
		expect(onDisk(other)).toBe(before);
	});

	test('does not undo another save at the same time', async () => {
		const { text, version } = await open();
		const answers = await Promise.all(
			['one', 'two'].map((word) => ask('POST', '/api/save', { path: ARTICLE, text: `${text}${word}`, version, window: 'window-a' })),
		);
		expect(answers.map(({ status }) => status)).toEqual([200, 409]);
		expect(onDisk(ARTICLE)).toBe(`${text}one`);
	});

	test('keeps a byte order mark, and refuses a file that is not UTF-8', async () => {
		const outlet = 'content/outlets/echo-site.yml';
		writeFileSync(join(folder, outlet), '\uFEFFname: Echo\nkind: aggregator\n');
		const { text, version } = await open(outlet);
		await ask('POST', '/api/save', { path: outlet, text: text.replace('Echo', 'The Echo'), version, window: 'window-a' });
		expect(onDisk(outlet)).toBe('\uFEFFname: The Echo\nkind: aggregator\n');
		writeFileSync(join(folder, outlet), Buffer.from([0x6e, 0xe9]));
		expect((await ask('GET', `/api/file?path=${outlet}`)).status).toBe(500);
	});
});

describe('the check', () => {
	test('says what would be wrong, where, and writes nothing into content/', async () => {
		const { text } = await open();
		const wrong = text
			.replace('status: disputed\n    when: 2025', 'status: one-source\n    when: 2025')
			.replace('id="toll-ends"', 'id="toll-end"');
		const { body } = await ask('POST', '/api/check', { path: ARTICLE, text: wrong });
		const problems = body['problems'] as readonly Readonly<Record<string, unknown>>[];
		expect(problems.map(({ code, part }) => [code, part])).toEqual([
			['status-ignores-dispute', 'frontmatter'],
			['silent-change', 'frontmatter'],
			['unknown-claim', 'text'],
		]);
		const frontmatter = wrong.slice(4, wrong.indexOf('\n---\n') + 1);
		const [first, , last] = problems;
		expect(frontmatter.slice(Number(first?.['start']), Number(first?.['end']))).toBe('one-source');
		const textStart = wrong.indexOf('\n---\n') + 5;
		expect(wrong.slice(textStart).slice(Number(last?.['start']), Number(last?.['end']))).toBe('<Claim id="toll-end">');
		expect(onDisk(ARTICLE)).toBe(text);
	});

	test('names whom the article does not explain by name, and once', async () => {
		const { text } = await open();
		const wrong =
			text.replace(/^entities: \[(.*)lina-orbel, /m, 'entities: [$1') +
			'\n<Entity id="lina-orbel">She</Entity> and <Entity id="lina-orbel">she</Entity>.\n';
		const { body } = await ask('POST', '/api/check', { path: ARTICLE, text: wrong });
		const problems = body['problems'] as readonly { readonly code: string; readonly what: string }[];
		expect(problems.filter(({ code }) => code === 'undeclared-entity').map(({ what }) => what)).toEqual([
			'“Lina Orbel” is named, and is not among those whom the article explains at its end.',
		]);
	});

	test('sees what others have changed in the meantime', async () => {
		const { text } = await open();
		expect((await ask('POST', '/api/check', { path: ARTICLE, text })).body['problems']).toEqual([]);
		rmSync(join(content, 'outlets/delta-gazette.yml'));
		const { body } = await ask('POST', '/api/check', { path: ARTICLE, text });
		expect((body['problems'] as readonly { code: string }[]).map(({ code }) => code)).toContain('unknown-outlet');
	});
});

test('unsaved text from two windows is still there after the desk was killed, the newest first', async () => {
	const { text, version } = await open();
	const program = spawn(process.execPath, [join(root, 'src/desk/desk.ts'), content], { env: { ...process.env, PORT: '0' } });
	const address = await new Promise<string>((done) => {
		let said = '';
		program.stdout.on('data', (part: Buffer) => {
			said += part.toString();
			const [found] = /http:\/\/127\.0\.0\.1:\d+\/#\S+/.exec(said) ?? [];
			if (found !== undefined) done(found);
		});
	});
	const { hash, origin } = new URL(address);
	const typed = (words: string) => text.replace('forty million', words);
	const begun = new Date().toISOString();
	for (const [window, words] of [
		['window-a', 'forty-three million'],
		['window-b', 'forty-four million'],
		['window-a', 'forty-five million'],
	] as const) {
		const answer = await fetch(`${origin}/api/check`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', origin, 'x-desk-token': hash.slice(1) },
			body: JSON.stringify({ path: ARTICLE, text: typed(words), version, window }),
		});
		expect(answer.status).toBe(200);
	}
	const ended = new Promise((done) => program.once('exit', done));
	program.kill('SIGKILL');
	await ended;
	expect(onDisk(ARTICLE)).toBe(text);
	const { unsaved } = await open();
	expect(unsaved.map(({ text: own, version: of, window }) => [window, own, of])).toEqual([
		['window-a', typed('forty-five million'), version],
		['window-b', typed('forty-four million'), version],
	]);
	for (const { at } of unsaved) expect(at >= begun && at <= new Date().toISOString()).toBe(true);
	// Once saved or dropped, a text does not come back. The texts of other windows stay.
	await ask('POST', '/api/save', { path: ARTICLE, text: typed('forty-five million'), version, window: 'window-a' });
	expect((await open()).unsaved.map(({ window }) => window)).toEqual(['window-b']);
	await ask('POST', '/api/forget', { path: ARTICLE, of: 'window-b' });
	expect((await open()).unsaved).toEqual([]);
	expect(readdirSync(join(kept, 'unsaved/content/articles/first-flight'))).toEqual([]);
});

test('the name of a window cannot lead to another file', async () => {
	const { text, version } = await open();
	for (const window of ['../../x', 'a/b', 'A', 'x'.repeat(41)]) {
		expect((await ask('POST', '/api/check', { path: ARTICLE, text, version, window })).status).toBe(400);
		expect((await ask('POST', '/api/forget', { path: ARTICLE, of: window })).status).toBe(400);
	}
	expect(existsSync(kept)).toBe(false);
});

test('a desk answers earlier requests before it ends', async () => {
	const other = await startDesk({ content, kept, port: 0, token: TOKEN });
	const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const { text } = await open();
	const answers = Array.from({ length: 8 }, (_, index) =>
		fetch(`http://127.0.0.1:${other.port}/api/check`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', origin: `http://127.0.0.1:${other.port}`, 'x-desk-token': TOKEN },
			body: JSON.stringify({ path: ARTICLE, text: `${text}${index}` }),
		}).catch(() => undefined),
	);
	await new Promise((done) => setTimeout(done, 30));
	await other.close();
	rmSync(content, { recursive: true });
	await Promise.all(answers);
	await new Promise((done) => setTimeout(done, 300));
	expect(complaints.mock.calls).toEqual([]);
	complaints.mockRestore();
});

test('what has another address now is known by its old name, and nothing new can begin at the old address', async () => {
	const { body } = await ask('POST', '/api/reference', { text: '“The toll”. The Old Mail, 4 March 2026. https://mail.example/toll' });
	const found = body['found'] as readonly { readonly source: { readonly outlet: string }; readonly newOutlet?: unknown }[];
	expect(found.map(({ newOutlet, source }) => [source.outlet, newOutlet])).toEqual([['sarv-herald', undefined]]);
	const values = { name: 'The Old Mail', kind: 'newspaper', country: 'unknown' };
	for (const [address, begun] of [
		['/api/record', { thing: 'outlet', id: 'the-old-mail', values }],
		['/api/record', { thing: 'topic', id: 'ferries', values: { name: 'Ferries' } }],
		['/api/begin', { slug: 'the-ferry-that-sank', title: 'X', topic: '' }],
	] as const) {
		const refused = await ask('POST', address, begun);
		expect(refused.status).toBe(400);
		expect(refused.body['message']).toMatch(
			/^“[a-z-]+” was the name of something else before, and old links still use it\. Choose another\.$/,
		);
	}
});

test('a new article, outlet or entity never overwrites an existing one', async () => {
	const begun = await ask('POST', '/api/begin', {
		slug: 'ferry-fares',
		title: 'What the ferry: costs',
		topic: 'bridges',
		body: 'Some words.',
	});
	expect(begun.body).toEqual({ path: 'content/articles/ferry-fares/en.mdx' });
	expect(onDisk('content/articles/ferry-fares/en.mdx')).toMatch(
		/^---\ntitle: 'What the ferry: costs'\ndek:\ndraft: true\npublished: [^\n]+\ncovers:\ntopics: \[bridges\]\n[^]*\nsources: \[\]\nclaims: \[\]\n---\n\nSome words\.\n$/,
	);
	expect((await ask('POST', '/api/begin', { slug: 'hard-cases', title: 'X', topic: '' })).status).toBe(400);
	expect((await ask('POST', '/api/begin', { slug: '../x', title: 'X', topic: '' })).status).toBe(400);
	const outlet = { thing: 'outlet', id: 'kell-times', values: { name: 'Kell Times', kind: 'newspaper', country: 'unknown' } };
	expect((await ask('POST', '/api/record', outlet)).status).toBe(200);
	expect(onDisk('content/outlets/kell-times.yml')).toBe('name: Kell Times\nkind: newspaper\ncountry: unknown\n');
	expect((await ask('POST', '/api/record', outlet)).status).toBe(400);
	// Without a name for its address it gets a free one, that nothing had before either.
	const names: unknown[] = [];
	for (const name of ['Kell Times', 'The Old Mail', 'سارو میل']) {
		const { body } = await ask('POST', '/api/record', { thing: 'outlet', values: { name, kind: 'newspaper', country: 'unknown' } });
		names.push(body['path']);
	}
	expect(names).toEqual(['content/outlets/kell-times-2.yml', 'content/outlets/the-old-mail-2.yml', 'content/outlets/outlet.yml']);
	for (const path of names) rmSync(join(folder, String(path)));
	rmSync(join(content, 'articles/ferry-fares'), { recursive: true });
	rmSync(join(content, 'outlets/kell-times.yml'));
});
