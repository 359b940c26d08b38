/**
 * Prints every article of the built fixtures in Firefox too, and says what is not on paper there: `npx node tests/firefox.ts`.
 * Where Firefox is not installed it says so, and checks nothing.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expectedEndnotes, pagesAllowed, says, SCREEN_WORDS } from './e2e/endnotes.ts';
import { inkOf, readPaper, squeeze, squeezed } from './e2e/paper.ts';
import { editionsOfFixtures } from './e2e/fixtures.ts';
import { FIXTURES } from './e2e/ports.ts';
import { SITE } from './siteAddress.ts';

const firefox = [
	process.env['FIREFOX_PATH'] ?? '',
	'/usr/bin/firefox',
	'/usr/bin/firefox-esr',
	'/Applications/Firefox.app/Contents/MacOS/firefox',
].find((path) => existsSync(path));

if (firefox === undefined) console.log('Firefox is not installed here. Nothing was checked.');
else {
	const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
	const browser = spawn(firefox, ['--headless', '--remote-debugging-port=0', '--profile', profile], {
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	try {
		const faults = await check(await converse(await addressOf(browser.stderr)));
		console.log(faults.length === 0 ? 'Firefox prints every article whole.' : faults.join('\n'));
		process.exitCode = faults.length === 0 ? 0 : 1;
	} finally {
		browser.kill();
		await new Promise((resolve) => browser.once('exit', resolve));
		rmSync(profile, { recursive: true, force: true });
	}
	process.exit();
}

/** Where Firefox listens; it says so when it has started. */
async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
	for await (const line of createInterface(output)) {
		const [, address] = /WebDriver BiDi listening on (\S+)/.exec(line) ?? [];
		if (address !== undefined) return `${address}/session`;
	}
	throw new Error('Firefox ended before it listened.');
}

type Ask = (method: string, params: object) => Promise<Record<string, unknown>>;

/** Speaks WebDriver BiDi with Firefox: one question, one answer. */
async function converse(address: string): Promise<Ask> {
	const socket = new WebSocket(address);
	await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
	let last = 0;
	const ask: Ask = (method, params) =>
		new Promise((resolve, reject) => {
			const id = (last += 1);
			const listen = ({ data }: MessageEvent) => {
				const answer = JSON.parse(String(data)) as { id?: number; result?: Record<string, unknown>; message?: string };
				if (answer.id !== id) return;
				socket.removeEventListener('message', listen);
				if (answer.result === undefined) reject(new Error(answer.message));
				else resolve(answer.result);
			};
			socket.addEventListener('message', listen);
			socket.send(JSON.stringify({ id, method, params }));
		});
	await ask('session.new', { capabilities: {} });
	return ask;
}

/** Prints every article, and returns what is wrong with its copy. */
async function check(ask: Ask): Promise<readonly string[]> {
	await import('./e2e/serve.ts');
	const { contexts } = await ask('browsingContext.getTree', {});
	const [{ context } = { context: '' }] = contexts as { context: string }[];
	const faults: string[] = [];
	const [{ articles }] = await editionsOfFixtures();
	for (const article of articles.filter(({ isDraft }) => !isDraft)) {
		await ask('browsingContext.navigate', { context, url: FIXTURES + article.url, wait: 'complete' });
		const { data } = await ask('browsingContext.print', { context, page: { width: 21, height: 29.7 } });
		const paper = await readPaper(Buffer.from(String(data), 'base64'));
		const text = squeeze(paper);
		const inks = await Promise.all(paper.sheets.map(async (sheet) => inkOf(await sheet.draw(0.6))));
		const say = (fault: string) => faults.push(`${article.slug}: ${fault}`);
		for (const words of expectedEndnotes(article, SITE, false)) if (!says(text, words)) say(`“${words}” is missing.`);
		for (const words of SCREEN_WORDS) if (text.includes(words)) say(`“${words}” is printed.`);
		if (!text.includes(squeezed(article.title))) say('the title is missing.');
		if (inks.includes(undefined)) say('a page is blank.');
		// Firefox breaks pages by rules of its own.
		if (paper.sheets.length > pagesAllowed(article) + 1) say(`it takes ${paper.sheets.length} pages.`);
	}
	return faults;
}
