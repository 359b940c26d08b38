import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildEdition } from '../../src/build.ts';
import { report } from '../../src/diagnostics/report.ts';
import { loadFiles } from '../../src/load.ts';
import type { ContentFile } from '../../src/reading/files/contentFile.ts';
import { NOW } from '../make.ts';
import { anyChange, changed } from './changes.ts';
import { expectToPublish } from './published.ts';

/** How many content folders are tried. `npm run fuzz` asks for more, and prints what it began with so that it can be run again. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 1500);
const SEED = process.env['FUZZ_SEED'];
/** How many times as long as for the folder without changes the check may take. */
const SLOWEST = 25;

const files = await loadFiles(new URL('../fixtures/edition', import.meta.url).pathname);
/** Every text that readers see something of. */
const paths = files.map(({ path }) => path).filter((path) => /^content\/(?!ledger|tombstones).*\.(?:mdx|yml)$/.test(path));

/** What comes of a folder, and how long that took, without the time in which the machine did something else. */
function check(content: readonly ContentFile[]) {
	const before = process.cpuUsage();
	const build = buildEdition(content, { languages: ['en', 'ur', 'prs'], now: NOW });
	const { system, user } = process.cpuUsage(before);
	return { ...build, time: system + user };
}

const [, , ...times] = Array.from({ length: 12 }, () => check(files).time).sort((a, b) => a - b);
const usual = times[5] ?? 0;

test('whatever somebody does to the content, the check says so in words, or it can be published whole', { timeout: 0 }, async () => {
	const counts = { all: 0, published: 0 };
	await fc.assert(
		fc.asyncProperty(fc.array(anyChange, { minLength: 1, maxLength: 4 }), async (changes) => {
			const content = changed(files, paths, changes);
			const { diagnostics, draftDiagnostics, published, time, warnings } = check(content);
			const told = [...diagnostics, ...draftDiagnostics, ...warnings];
			counts.all += 1;
			expect(time).toBeLessThan(usual * SLOWEST);
			expect(report(told, content)).not.toMatch(/\[object |\bNaN\b|undefined|\bat \S+:\d+:\d+/);
			for (const { column, file, line } of told) {
				const lines = content.find(({ path }) => path === file)?.text.split('\n') ?? [''];
				expect(line).toBeLessThanOrEqual(lines.length);
				expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
			}
			if (diagnostics.length > 0) return;
			counts.published += 1;
			await expectToPublish(published, content);
		}),
		{ numRuns: RUNS, endOnFailure: process.env['CI'] !== undefined, ...(SEED !== undefined && { seed: Number(SEED) }) },
	);
	// Of changes that the check refuses, nothing else could be seen.
	expect(counts.published).toBeGreaterThan(counts.all / 10);
	console.log(`${counts.all} content folders, of which ${counts.published} passed the check and were published.`);
});
