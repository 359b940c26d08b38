import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesBelow, entryOf, type FileEntry } from '../../../src/renewing/inventory.ts';
import { keepSpare, layOut } from '../../../src/renewing/spareSite.ts';
import { surveySite } from '../../../src/renewing/survey.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'spare-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes files into a folder, each with its words. */
function write(name: string, files: Readonly<Record<string, string>>): string {
	const own = join(folder, name);
	mkdirSync(own, { recursive: true });
	for (const [file, words] of Object.entries(files)) {
		mkdirSync(dirname(join(own, file)), { recursive: true });
		writeFileSync(join(own, file), words);
	}
	return own;
}

/** What a folder holds: each file with its words. */
const read = (own: string) =>
	Object.fromEntries(
		filesBelow(own)
			.toSorted()
			.map((file) => [file, readFileSync(join(own, file), 'utf8')]),
	);

const entriesOf = (own: string, files: readonly string[]) =>
	new Map(files.map((file): [string, FileEntry] => [file, entryOf(join(own, file))]));

/**
 * Lays out a site in which `index.html` is new, `about/index.html` and `old` are as they were, and `left-out.html` is no
 * longer there.
 */
function lay(spare: string): string {
	const last = write('dist', { 'index.html': 'before', 'about/index.html': 'about', old: 'a file', 'left-out.html': 'no longer' });
	const fresh = write('.dist-new-a', { 'index.html': 'now', 'left.jpg': 'of a picture' });
	const files = entriesOf(last, ['index.html', 'about/index.html', 'old', 'left-out.html']);
	const taken = entriesOf(last, ['about/index.html', 'old']);
	const inventory = { pages: {}, files: {}, searchArchives: {}, everything: '' };
	const { spare: difference } = surveySite(Object.fromEntries(files), { site: last, spare });
	return layOut(
		{ inventory, made: ['index.html'], unneeded: ['left.jpg'], taken },
		fresh,
		{ folder: last, files: [...files.keys()] },
		{ folder: spare, difference },
	);
}

const WHOLE = { 'about/index.html': 'about', 'index.html': 'now', old: 'a file' };

describe('a new site', () => {
	test('has what was made and what has not changed, where there is no spare', () => {
		expect(read(lay(join(folder, 'spare')))).toEqual(WHOLE);
	});

	test('is made of the spare: what was written into it, or is gone from the site, is not in it', () => {
		const spare = write('spare', {
			'index.html': 'long ago',
			'about/index.html': 'other words',
			'gone/deep/index.html': 'gone',
			'old/index.html': 'a folder where the site has a file',
		});
		const site = lay(spare);
		expect(site).toBe(join(folder, '.dist-new-a-whole'));
		expect(read(site)).toEqual(WHOLE);
		expect(readdirSync(site).toSorted()).toEqual(['about', 'index.html', 'old']);
	});

	test('has new words where the spare has those of the last site, and nothing that has been left out since', () => {
		expect(read(lay(write('spare', { 'index.html': 'before', 'left-out.html': 'no longer', old: 'a file' })))).toEqual(WHOLE);
	});

	test('is whole also of a spare that was left half done', () => {
		expect(read(lay(write('spare', { 'half.html': 'half' })))).toEqual(WHOLE);
	});

	test('has the very files of the last site, and leaves that as it was', () => {
		const site = lay(write('spare', {}));
		expect(statSync(join(site, 'about/index.html')).ino).toBe(statSync(join(folder, 'dist/about/index.html')).ino);
		expect(read(join(folder, 'dist'))).toEqual({
			'about/index.html': 'about',
			'index.html': 'before',
			'left-out.html': 'no longer',
			old: 'a file',
		});
	});
});

test('the site before the last is kept, of no more than three sites', async () => {
	const spares = join(folder, 'spares');
	for (const name of ['a', 'b', 'c', 'd']) {
		await keepSpare(write(`.${name}-old`, { 'index.html': name }), join(spares, name));
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
	expect(readdirSync(spares).toSorted()).toEqual(['b', 'c', 'd']);
	expect(read(join(spares, 'd'))).toEqual({ 'index.html': 'd' });
	expect(readdirSync(folder)).toEqual(['spares']);
});
