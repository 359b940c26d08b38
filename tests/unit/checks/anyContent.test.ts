import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildEdition } from '../../../src/build.ts';
import { report } from '../../../src/diagnostics/report.ts';
import { loadFiles } from '../../../src/load.ts';
import type { ContentFile } from '../../../src/reading/files/contentFile.ts';
import {
	makeArticle,
	makeAttribution,
	makeChart,
	makeClaim,
	makeContent,
	makeMap,
	makePlace,
	makeSource,
	makeTranslation,
	NOW,
} from '../../make.ts';
import { anyChange, changed } from './changes.ts';
import { expectToPublish } from '../outputs/published.ts';

/**
 * How many content folders to try, and the seed that chooses them. Both are fixed, so that the test gives the same result each
 * time; `npm run fuzz` tries others.
 */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 100);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_128);
/** The most processor time that the check may take, in seconds. Other programs do not count. */
const SLOWEST = 2;
/** Of this many published folders, the share cards of one are drawn. */
const CARDS = 20;
/** For this many small folders there is one of the size of the fixtures, which takes ten times as long. */
const SMALL_ONES = 19;

const TEXT = `They say <Claim id="treaty-signed">that it is so</Claim>.[^a] The <Entity id="minister">minister</Entity> called it <Quote source="herald-treaty" speaker="minister">nobody’s task</Quote>, beside https://herald.example/gates and ~~nothing~~.

## What is in it

<Quote source="herald-treaty">

The water is shared.

</Quote>

| Place | Height |
| :--- | ---: |
| Kell | 4.20 m |

1. The deck,
2. the piers, with
   - the eastern one.

> So they say, **firmly** and *often*.

<Timeline />

<Chart data="floods" />

<Map data="valley" />

{/* A note to colleagues. */}

[^a]: A page of [1931](/about/).`;

const small = makeContent(
	makeArticle({
		entities: ['minister'],
		sources: [
			makeSource({ author: 'Mara Teln', note: 'It was read at the ferry.' }),
			makeSource({ id: 'wire-treaty', outlet: 'wire', url: 'https://wire.example/treaty', basedOn: ['herald-treaty'] }),
		],
		claims: [
			makeClaim({
				attributions: [
					makeAttribution({ quote: 'nobody’s task', speaker: 'minister' }),
					makeAttribution({ source: 'wire-treaty', note: 'It passes the Herald on.' }),
				],
			}),
		],
		body: TEXT.replace('[1931](/about/)', '[1931](/corrections/)'),
	}),
	makeTranslation({ body: 'وہ کہتے ہیں <Claim id="treaty-signed">کہ ایسا ہے</Claim>۔\n\n- دیکھیے https://herald.example/a۔' }),
	makeChart('floods'),
	makeMap('valley'),
	makePlace('ferry'),
	makePlace('river'),
);

/** The folders to start with, and which of their files are changed. */
const folders = [small, await loadFiles(new URL('../../fixtures/edition', import.meta.url).pathname)].map((files) => ({
	files,
	paths: files.map(({ path }) => path).filter((path) => /^content\/(?!ledger|tombstones).*\.(?:mdx|yml)$/.test(path)),
}));

/** Builds the edition from a folder. */
function check(files: readonly ContentFile[]) {
	return buildEdition(files, { languages: ['en', 'ur', 'prs'], now: NOW });
}

/** Does the same within the time limit. A busy machine may be slow once, but not three times. */
function checkInTime(files: readonly ContentFile[], attempts = 3): ReturnType<typeof check> {
	const before = process.cpuUsage();
	const build = check(files);
	const { system, user } = process.cpuUsage(before);
	const seconds = (system + user) / 1e6;
	if (seconds > SLOWEST && attempts > 1) return checkInTime(files, attempts - 1);
	expect(seconds).toBeLessThan(SLOWEST);
	return build;
}

test('the folders pass the check before they are changed', () => {
	for (const { files } of folders) expect(report(check(files).diagnostics, files)).toBe('');
});

test('whatever somebody does to the content, the check says what is wrong, or everything can be published', { timeout: 0 }, async () => {
	const counts = { all: 0, published: 0 };
	const which = fc.oneof({ weight: SMALL_ONES, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(1) });
	const tried = fc.asyncProperty(which, fc.array(anyChange, { minLength: 1, maxLength: 3 }), async (folder, changes) => {
		const { files, paths } = folders[folder] ?? { files: small, paths: [] };
		const content = changed(files, paths, changes);
		const { diagnostics, draftDiagnostics, published, warnings } = checkInTime(content);
		const told = [...diagnostics, ...draftDiagnostics, ...warnings];
		counts.all += 1;
		expect(report(told, content)).not.toMatch(/\[object |\bNaN\b|undefined|\bat \S+:\d+:\d+/);
		for (const { column, file, line } of told) {
			const lines = content.find(({ path }) => path === file)?.text.split('\n') ?? [''];
			expect(line).toBeLessThanOrEqual(lines.length);
			expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
		}
		if (diagnostics.length > 0) return;
		counts.published += 1;
		await expectToPublish(published, { withCards: counts.published % CARDS === 0 });
	});
	console.log(`${RUNS} content folders from seed ${SEED}.`);
	// Finding the smallest change that fails in the same way takes minutes, so only `npm run fuzz` does it.
	await fc.assert(tried, { numRuns: RUNS, seed: SEED, endOnFailure: process.env['FUZZ_RUNS'] === undefined });
	// A folder that the check refuses tests nothing further, so enough must be published.
	expect(counts.published).toBeGreaterThan(counts.all / 10);
	console.log(`${counts.all} content folders, of which ${counts.published} passed the check and were published.`);
});
