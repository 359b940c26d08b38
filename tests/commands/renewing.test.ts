import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../src/commands/site.ts';
import { EDITS, pickFrom } from '../edits.ts';
import { DIST, FIXTURES } from '../product/buildFixtures.ts';
import { buildSiteOf, differences, filesIn } from '../sites.ts';

/** Enough edits to make most kinds of pages stale, but not all. None removes anything that another needs. */
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

/** The line in which a build says how much it makes. */
const said = (output: string) => output.split('\n').find((line) => /^Building|^Nothing has/.test(line)) ?? '';

test('undoing a change gives the same site as before, byte for byte, with few pages made again', async () => {
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

test('a build in which nothing has changed makes nothing, even if the site was copied and its files have new dates, and if one machine builds all of it', () => {
	for (const file of filesIn(site).keys()) utimesSync(join(site, file), new Date(), new Date());
	expect(said(buildSiteOf(FIXTURES, site))).toBe('Nothing has changed since the site was built.');
	expect(said(buildSiteOf(FIXTURES, site, '--shard', '1/1'))).toBe('Nothing has changed since the site was built.');
});

test('a change that somebody made in the site itself is undone', () => {
	rmSync(join(site, 'about/index.html'));
	writeFileSync(join(site, 'search/index.html'), 'Not ours.');
	expect(said(buildSiteOf(FIXTURES, site))).toMatch(/^Building 2 pages and files that have changed;/);
	expect(differences(site, DIST)).toEqual([]);
}, 240_000);
