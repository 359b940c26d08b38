/**
 * What the site costs as it grows: `npm run bench -- scale 10 100 1000`. Makes invented editions of so many articles in a
 * temporary folder, and builds each: for the first time with all its share cards, again with nothing changed, and again
 * with one word changed; the last two as often as `--times` says, of which the median counts. Beside it another program
 * makes the same articles into a site: Eleventy, or Hugo where HUGO names the program and PAPERMOD a folder of the theme.
 * Seconds are those of the processor, which other work on the machine changes little. Needs Linux.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { ContentFile } from '../../src/reading/files/contentFile.ts';
import { withOneWord } from './scale/article.ts';
import { scaleEdition } from './scale/edition.ts';
import { measure, median, weigh, type Cost } from './scale/measure.ts';
import { findPeer } from './scale/peer.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { times: { type: 'string', default: '3' } } });
const sizes = (positionals.length === 0 ? ['10', '100'] : positionals).map(Number);
const times = Number(values.times);
const BUILD = fileURLToPath(new URL('../../src/commands/build.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const peer = findPeer();
const first: (readonly [articles: number, cpu: number])[] = [];

console.log(
	'| articles | build | CPU s | wall s | peak GB | files | MB | files a CPU s |\n| --- | --- | --- | --- | --- | --- | --- | --- |',
);
for (const size of sizes) await measureEdition(size);
for (const [index, [articles, cpu]] of first.entries()) {
	const [before, least] = first[index - 1] ?? [];
	if (before !== undefined && least !== undefined)
		console.log(
			`growth from ${before} to ${articles} articles: exponent ${(Math.log(cpu / least) / Math.log(articles / before)).toFixed(2)}`,
		);
}

async function measureEdition(size: number): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'scale-'));
	try {
		const files = scaleEdition(size);
		const articles = files.filter(({ path }) => path.startsWith('content/articles/'));
		for (const file of files) put(file, folder);
		linkProject(folder);
		const site = join(folder, 'dist');
		const build = () => measure(process.execPath, [BUILD, '--uncompressed', join(folder, 'content'), site], folder);
		const cost = await build();
		first.push([size, cost.cpu]);
		say(size, 'first', cost, site);
		say(size, 'nothing changed', await middle(build), site);
		const [changed] = articles;
		let current = changed;
		say(
			size,
			'one word',
			await middle(() => {
				current = current && withOneWord(current);
				if (current !== undefined) put(current, folder);
				return build();
			}),
			site,
		);
		const other = join(folder, 'peer');
		mkdirSync(other);
		await peer.prepare(articles, other);
		say(size, peer.name, await middle(() => peer.build(other)), join(other, peer.site));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Lays the project into a folder: a command that runs there begins with an empty cache of share cards. */
function linkProject(folder: string): void {
	symlinkSync(join(ROOT, 'src'), join(folder, 'src'));
	mkdirSync(join(folder, 'node_modules'));
	for (const name of readdirSync(join(ROOT, 'node_modules')))
		if (name !== '.cache') symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
}

function put({ path, text }: ContentFile, folder: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}

/** What a command takes, run several times: the median of each figure. */
async function middle(run: () => Promise<Cost>): Promise<Cost> {
	const costs: Cost[] = [];
	for (let time = 0; time < times; time++) costs.push(await run());
	return {
		cpu: median(costs.map(({ cpu }) => cpu)),
		wall: median(costs.map(({ wall }) => wall)),
		memory: median(costs.map(({ memory }) => memory)),
	};
}

function say(size: number, what: string, { cpu, memory, wall }: Cost, site: string): void {
	const { bytes, files } = weigh(site);
	const cells = [size, what, cpu.toFixed(1), wall.toFixed(1), memory.toFixed(2), files, (bytes / 1e6).toFixed(1), (files / cpu).toFixed(0)];
	console.log(`| ${cells.join(' | ')} |`);
}
