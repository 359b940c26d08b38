/**
 * How soon `npm run dev` shows what was written: `npm run bench -- dev 1000 --times 9`. Makes an invented edition of so
 * many articles in a temporary folder and opens it. Then changes one word of an article again and again, and prints how
 * long it takes from writing the file until the open page is told to load again, until it has the word, and until all
 * pages are told to; each as the median and the highest, in seconds of the clock. The first change is left out, because it
 * compiles code. The next one comes when all is told: while everything is read anew, nobody is answered.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { ContentFile } from '../../src/reading/files/contentFile.ts';
import { slugOf } from './scale/article.ts';
import { scaleEdition } from './scale/edition.ts';
import { median } from './scale/measure.ts';

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { port: { type: 'string', default: '4399' }, times: { type: 'string', default: '9' } },
});
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SITE = `http://127.0.0.1:${values.port}`;
/** How long to wait before looking again, in milliseconds. */
const LOOK = 5;

for (const size of positionals.length === 0 ? [100] : positionals.map(Number)) await measureEdition(size);

async function measureEdition(size: number): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'dev-'));
	const files = scaleEdition(size);
	for (const file of files) put(file, folder);
	const server = spawn(process.execPath, ['--import', './src/renewing/compiled.mjs', 'src/commands/dev.ts', join(folder, 'content')], {
		cwd: ROOT,
		env: { ...process.env, PORT: values.port },
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	try {
		const slug = slugOf(Math.floor(size / 2));
		const article = files.find(({ path }) => path.startsWith(`content/articles/${slug}/`));
		if (article === undefined) throw new Error('The edition has no article.');
		const begun = performance.now();
		const page = `${SITE}/articles/${slug}/`;
		while (!(await textAt(page)).includes('<h1')) await pause(100);
		console.log(`${size} articles: the first page after ${seconds(performance.now() - begun)} s`);
		const reloads = await openPage();
		const rounds: { readonly told: number; readonly shown: number; readonly all: number }[] = [];
		for (let time = 0; time <= Number(values.times); time += 1) {
			await pause(1000);
			const word = `Changed${time}`;
			const before = { ...reloads };
			const written = performance.now();
			const since = () => performance.now() - written;
			put({ ...article, text: article.text.replace(/\n\n(\w+) /, `\n\n${word} $1 `) }, folder);
			while (reloads.any === before.any) await pause(LOOK);
			const told = since();
			while (!(await textAt(page)).includes(word)) await pause(LOOK);
			const shown = since();
			while (reloads.all === before.all) await pause(LOOK);
			if (time > 0) rounds.push({ told, shown, all: since() });
		}
		say(
			'the open page is told',
			rounds.map(({ told }) => told),
		);
		say(
			'the page has the word',
			rounds.map(({ shown }) => shown),
		);
		say(
			'all pages are told',
			rounds.map(({ all }) => all),
		);
	} finally {
		server.kill();
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Listens as an open page does, and counts how often any page, and how often all pages are told to load again. */
async function openPage(): Promise<{ readonly any: number; readonly all: number }> {
	const token = /wsToken = "([^"]+)"/.exec(await textAt(`${SITE}/@vite/client`))?.[1] ?? '';
	const socket = new WebSocket(`${SITE.replace('http:', 'ws:')}/?token=${token}`, 'vite-hmr');
	const reloads = { any: 0, all: 0 };
	socket.addEventListener('message', ({ data }) => {
		const { path, type } = JSON.parse(String(data)) as { readonly type: string; readonly path?: string };
		if (type !== 'full-reload') return;
		reloads.any += 1;
		if (path === undefined || path === '*') reloads.all += 1;
	});
	await new Promise((done, fail) => {
		socket.addEventListener('open', done);
		socket.addEventListener('error', () => {
			fail(new Error('The server lets no page listen.'));
		});
	});
	return reloads;
}

/** The text at an address; empty while nobody answers. */
async function textAt(address: string): Promise<string> {
	return fetch(address).then(
		(response) => response.text(),
		() => '',
	);
}

function say(what: string, times: readonly number[]): void {
	console.log(`${what}: median ${seconds(median(times))} s, highest ${seconds(Math.max(...times))} s of ${times.length} changes`);
}

function seconds(milliseconds: number): string {
	return (milliseconds / 1000).toFixed(2);
}

function put({ path, text }: ContentFile, folder: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
