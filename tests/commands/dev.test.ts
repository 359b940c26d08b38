import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../src/commands/site.ts';
import { FIXTURES } from '../product/buildFixtures.ts';
import { OWN } from '../sites.ts';

const SITE = 'http://127.0.0.1:4336';
const ARTICLE = 'articles/first-flight/en.mdx';

let home: string;
let server: ChildProcess;
/** The pages that open pages were told to load again, in order; undefined for all. */
const reloads: (string | undefined)[] = [];

beforeAll(async () => {
	home = mkdtempSync(join(tmpdir(), 'dev-'));
	cpSync(FIXTURES, join(home, 'content'), { recursive: true });
	const env = { ...OWN, HOME: home, PORT: '4336' };
	server = spawn(process.execPath, ['src/commands/dev.ts', join(home, 'content')], { cwd: ROOT, env, stdio: 'ignore' });
	await until(async () => (await textAt('/articles/first-flight/')).includes('<h1'));
	const [, token = ''] = /wsToken = "([^"]+)"/.exec(await textAt('/@vite/client')) ?? [];
	const socket = new WebSocket(`${SITE.replace('http:', 'ws:')}/?token=${token}`, 'vite-hmr');
	socket.addEventListener('message', ({ data }) => {
		const { path, type } = JSON.parse(String(data)) as { readonly type: string; readonly path?: string };
		if (type === 'full-reload') reloads.push(path);
	});
	await new Promise((done) => {
		socket.addEventListener('open', done);
	});
	// The first client to connect gets the messages that were sent while nobody was connected.
	await new Promise((done) => setTimeout(done, 500));
});

afterAll(() => {
	server.kill();
	rmSync(home, { recursive: true, force: true });
});

/** Waits for something. The limit is that of the test. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
	while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 100));
}

/** The text at an address; empty while nobody answers. */
async function textAt(path: string): Promise<string> {
	return fetch(SITE + path).then(
		(response) => response.text(),
		() => '',
	);
}

/** Changes a file, and returns what open pages are told first. */
async function change(path: string, from: string | RegExp, to: string): Promise<readonly (string | undefined)[]> {
	reloads.length = 0;
	const file = join(home, 'content', path);
	const text = readFileSync(file, 'utf8');
	expect(text).toMatch(from);
	writeFileSync(file, text.replace(from, to));
	await until(() => reloads.length > 0);
	return [...reloads];
}

/** Waits until all open pages have been told to load again. */
async function all(): Promise<void> {
	await until(() => reloads.includes(undefined));
}

test('npm run dev shows a changed word on the page of the article before it reads everything else again', async () => {
	const told = await change(ARTICLE, /^title: .*$/m, 'title: The flight that nobody boarded');
	expect(told).toContain('/articles/first-flight/index.html');
	expect(told).not.toContain(undefined);
	expect(await textAt('/articles/first-flight/')).toContain('The flight that nobody boarded');
	expect(await textAt('/articles/first-flight/print/')).toContain('The flight that nobody boarded');
	// Then the pages that link to it have the title too.
	await all();
	expect(await textAt('/articles/')).toContain('The flight that nobody boarded');
	expect(await textAt('/articles/hard-cases/')).toContain('The flight that nobody boarded');
	expect(await textAt('/articles/first-flight/')).toContain('The flight that nobody boarded');
});

test('npm run dev says on the page what is wrong, until it is put right', async () => {
	const told = (page: string) => page.includes('unknown-tag');
	await change(ARTICLE, /$/, '\n\n<Claims id="letter-exists">Nobody</Claims>\n');
	expect(told(await textAt('/articles/first-flight/'))).toBe(true);
	await all();
	for (const path of ['/articles/first-flight/', '/']) expect([path, told(await textAt(path))]).toEqual([path, true]);
	await change(ARTICLE, '\n\n<Claims id="letter-exists">Nobody</Claims>\n', '');
	await all();
	for (const path of ['/articles/first-flight/', '/']) expect([path, told(await textAt(path))]).toEqual([path, false]);
});

test('npm run dev shows at last what is wrong between files', async () => {
	await change(ARTICLE, /^topics: .*$/m, 'topics: [no-such-topic]');
	await all();
	expect(await textAt('/articles/first-flight/')).toContain('no-such-topic');
	expect(await textAt('/')).toContain('no-such-topic');
});

test('npm run dev notices files that are added, renamed and deleted, and a page waits for what they say', async () => {
	const article = (slug: string) => join(home, 'content/articles', slug);
	const status = async (slug: string) => (await fetch(`${SITE}/articles/${slug}/`)).status;
	cpSync(article('first-flight'), article('second-flight'), { recursive: true });
	await until(async () => (await status('second-flight')) === 200);
	renameSync(article('second-flight'), article('third-flight'));
	await until(async () => (await status('third-flight')) === 200 && (await status('second-flight')) === 404);
	rmSync(article('third-flight'), { recursive: true });
	await until(async () => (await status('third-flight')) === 404);
});

test('npm run dev shows what has changed in another file than that of an article', async () => {
	await change('site.yml', /^description: .*$/m, 'description: A ferry and its desk.');
	await all();
	expect(await textAt('/')).toContain('A ferry and its desk.');
});
