import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { entryOf, writeInventory, type Inventory } from '../../../src/renewing/inventory.ts';
import { composeSite, type Renewal } from '../../../src/renewing/renewal.ts';
import { differenceOf, surveyAside } from '../../../src/renewing/survey.ts';

let folder = '';
let files: Inventory['files'] = {};
const NAMES = ['about.html', 'index.html', 'news/index.html'];

/** A site of three files, as it was written. */
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'survey-'));
	mkdirSync(join(folder, 'dist/news'), { recursive: true });
	for (const name of NAMES) writeFileSync(join(folder, 'dist', name), `The words of ${name}`);
	files = Object.fromEntries(NAMES.map((name) => [name, entryOf(join(folder, 'dist', name))]));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const found = () => {
	const { altered, missing } = differenceOf(join(folder, 'dist'), files);
	return { altered: [...altered], missing: [...missing] };
};

describe('what has become of a site', () => {
	test('is nothing, where nobody has changed it or only its times, as copying does', () => {
		expect(found()).toEqual({ altered: [], missing: [] });
		utimesSync(join(folder, 'dist/index.html'), new Date(0), new Date(0));
		expect(found()).toEqual({ altered: [], missing: [] });
	});

	test('are other words of the same length, files that were added or deleted, and links in the place of files', () => {
		writeFileSync(join(folder, 'dist/index.html'), 'The woods of index.html'.slice(0, 'The words of index.html'.length));
		writeFileSync(join(folder, 'dist/news/added.html'), 'More');
		rmSync(join(folder, 'dist/about.html'));
		expect(found()).toEqual({ altered: ['index.html', 'news/added.html'], missing: ['about.html'] });
		rmSync(join(folder, 'dist/news/added.html'));
		writeFileSync(join(folder, 'dist/index.html'), 'The words of index.html');
		symlinkSync(join(folder, 'dist/index.html'), join(folder, 'dist/about.html'));
		expect(found()).toEqual({ altered: ['about.html'], missing: [] });
	});

	test('is found in a thread of its own, together with what makes the spare differ', async () => {
		const inventory: Inventory = { files, pages: {}, searchArchives: {}, everything: '', origin: { given: '', from: 0, until: 0 } };
		const place = join(folder, 'inventories/a.json');
		await writeInventory(place, inventory, join(folder, 'inventories'));
		rmSync(join(folder, 'dist/about.html'));
		const places = { site: join(folder, 'dist'), spare: join(folder, 'spare'), inventory: place };
		expect(await surveyAside(places)).toEqual({ site: { altered: new Set(), missing: new Set(['about.html']) }, spare: undefined });
		mkdirSync(places.spare);
		writeFileSync(join(places.spare, 'index.html'), 'Older words');
		expect((await surveyAside(places)).spare).toEqual({
			altered: new Set(['index.html']),
			missing: new Set(['about.html', 'news/index.html']),
		});
	});
});

test('a file that was made again with the same bytes is taken from the last site, with its time', () => {
	const fresh = join(folder, 'fresh');
	mkdirSync(fresh);
	writeFileSync(join(fresh, 'index.html'), 'The words of index.html');
	writeFileSync(join(fresh, 'about.html'), 'Other words');
	const inventory: Inventory = { files, pages: {}, searchArchives: {}, everything: '', origin: { given: '', from: 0, until: 0 } };
	const renewal: Renewal = { inputs: new Map(), everything: '', only: new Set(), kept: [], isDone: false };
	const search = { records: [], archives: {}, kept: new Set<number>() };
	const compose = () =>
		composeSite(renewal, search, fresh, new Map(), { inventory, difference: differenceOf(join(folder, 'dist'), files) });
	expect(compose()).toMatchObject({ made: ['about.html'], unneeded: ['index.html'] });
	expect(compose().taken).toEqual(new Map([['index.html', files['index.html']]]));
	// If it has been changed there, the new one is needed.
	writeFileSync(join(folder, 'dist/index.html'), 'The words of somebody else');
	expect(compose()).toMatchObject({ made: ['about.html', 'index.html'], unneeded: [] });
});
