import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../src/commands/site.ts';
import { EDITS, pickFrom } from '../edits.ts';
import { DIST, FIXTURES } from '../product/buildFixtures.ts';
import { buildSiteOf, differences, filesIn } from '../sites.ts';

/** Enough edits that most kinds of pages are stale after them, and others not; none takes away what another needs. */
const TOGETHER = [
	'a word of a text',
	'a dek',
	'what an author is',
	'the name of an outlet',
	'what an entity is',
	'the name of a topic',
	'a picture',
	'a chart',
];

let folder = '';
let site = '';

beforeAll(() => {
	mkdirSync(join(ROOT, 'tests/output'), { recursive: true });
	folder = mkdtempSync(join(ROOT, 'tests/output/', 'again-'));
	site = join(folder, 'dist');
});

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** What a build says that it does. */
const said = (output: string) => output.split('\n').find((line) => /^Building|^Nothing has/.test(line)) ?? '';

test('who takes back what was changed gets the site as it was, byte for byte, though few of its pages were made anew', async () => {
	const edited = join(folder, 'content');
	cpSync(FIXTURES, edited, { recursive: true });
	const pick = pickFrom(7);
	for (const edit of TOGETHER) await EDITS[edit]?.(edited, pick);
	expect(said(buildSiteOf(edited, site))).toBe('Building the pages …');
	expect(differences(site, DIST).length).toBeGreaterThan(100);
	const [, made = '', kept = ''] = /(\d+) pages and files that have changed; (\d+) stay/.exec(said(buildSiteOf(FIXTURES, site))) ?? [];
	expect(differences(site, DIST)).toEqual([]);
	expect(Number(made)).toBeGreaterThan(100);
	expect(Number(kept)).toBeGreaterThan(100);
	expect([...filesIn(site).keys()]).toEqual(expect.arrayContaining(['pagefind/pagefind-entry.json', 'index.html.br', 'index.html.gz']));
}, 300_000);

test('a build in which nothing has changed makes nothing, also where the site was copied and its files are of today, and where one machine builds all of it', () => {
	for (const file of filesIn(site).keys()) utimesSync(join(site, file), new Date(), new Date());
	expect(said(buildSiteOf(FIXTURES, site))).toBe('Nothing has changed since the site was built.');
	expect(said(buildSiteOf(FIXTURES, site, '--shard', '1/1'))).toBe('Nothing has changed since the site was built.');
});

test('what somebody has changed in the site itself is put right', () => {
	rmSync(join(site, 'about/index.html'));
	writeFileSync(join(site, 'search/index.html'), 'Not ours.');
	expect(said(buildSiteOf(FIXTURES, site))).toMatch(/^Building 2 pages and files that have changed;/);
	expect(differences(site, DIST)).toEqual([]);
}, 240_000);
