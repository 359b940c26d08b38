import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildEdition } from '../../../src/build.ts';
import type { ContentFile } from '../../../src/reading/files/contentFile.ts';
import type { Keep } from '../../../src/reading/documents/keep.ts';
import { KeptReadings } from '../../../src/renewing/readings.ts';
import { edit, makeArticle, makeContent, NOW } from '../../make.ts';

let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'readings-'));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** Builds an edition as a command does, and counts the files that had to be parsed. */
async function build(files: readonly ContentFile[], code = 'code') {
	const kept = new KeptReadings(folder, 'readings', code);
	const keep = await kept.begin();
	const parsed: string[] = [];
	const counting: Keep = (kind, file, read) =>
		keep(kind, file, () => {
			parsed.push(file.path);
			return read();
		});
	const { diagnostics, editions, warnings } = buildEdition(files, { languages: ['en', 'ur'], now: NOW }, counting);
	await kept.save();
	return { articles: editions.map(({ articles }) => articles), diagnostics: [...diagnostics, ...warnings], parsed };
}

const files = makeContent(makeArticle());

test('a text that has not changed is not parsed again, and gives the same article', async () => {
	const first = await build(files);
	expect(first.parsed).toContain('content/articles/river-treaty/en.mdx');
	const second = await build(files);
	expect(second.parsed).toEqual([]);
	expect(second.articles).toEqual(first.articles);
});

test('only what has changed is parsed', async () => {
	await build(files);
	const changed = files.map((file) => (file.path.endsWith('/en.mdx') ? edit(file, /^dek: .*$/m, 'dek: Another sentence about it.') : file));
	expect((await build(changed)).parsed).toEqual(['content/articles/river-treaty/en.mdx']);
	expect((await build(changed)).articles[0]?.[0]?.dek).toBe('Another sentence about it.');
});

test('a problem is reported with its line, even in a text that an earlier command parsed', async () => {
	const wrong = files.map((file) => (file.path.endsWith('/en.mdx') ? edit(file, /^ +outlet: .*$/m, '    outlet: nobody') : file));
	const first = await build(wrong);
	expect(first.diagnostics.find(({ code }) => code === 'unknown-outlet')?.line).toBeGreaterThan(5);
	expect((await build(wrong)).diagnostics).toEqual(first.diagnostics);
});

test('readings by different code, and broken ones, are ignored', async () => {
	const { parsed } = await build(files);
	expect((await build(files, 'other code')).parsed).toEqual(parsed);
	const places = globSync(join(folder, 'readings/parts/*'));
	expect(places.length).toBeGreaterThan(0);
	const breakings: readonly ((bytes: Buffer) => Buffer | string)[] = [
		(bytes) => Buffer.concat([bytes.subarray(0, -9), Buffer.from([(bytes.at(-9) ?? 0) ^ 1]), bytes.subarray(-8)]),
		(bytes) => bytes.subarray(0, 100),
		() => '',
		() => 'not ours at all, but long enough to be read',
	];
	for (const broken of breakings) {
		for (const place of places) writeFileSync(place, broken(readFileSync(place)));
		expect((await build(files, 'other code')).parsed).toEqual(parsed);
	}
});

/** The texts of all articles, as pages show them. */
const texts = ({ articles }: Awaited<ReturnType<typeof build>>) => articles.flat().map(({ text }) => text.children);

test('a text whose tree is gone or broken is parsed again when a page shows it, and is the same', async () => {
	const shown = texts(await build(files));
	expect(JSON.stringify(shown)).toContain('paragraph');
	const [place = ''] = globSync(join(folder, 'readings/trees/*'));
	for (const broken of ['', 'not ours at all, but long enough to be read']) {
		writeFileSync(place, broken);
		expect(texts(await build(files))).toEqual(shown);
	}
	rmSync(place);
	const again = await build(files);
	expect(again.parsed).toEqual([]);
	expect(texts(again)).toEqual(shown);
	expect(again.parsed).toEqual(['content/articles/river-treaty/en.mdx']);
});

test('of a text that has changed, only the new tree stays', async () => {
	await build(files);
	const trees = () => globSync(join(folder, 'readings/trees/*'));
	const before = trees();
	await build(files.map((file) => (file.path.endsWith('/en.mdx') ? edit(file, /^dek: .*$/m, 'dek: Another sentence about it.') : file)));
	expect(trees()).toHaveLength(before.length);
	expect(trees()).not.toEqual(before);
});

test('only the part with the changed text is written again', async () => {
	await build(files);
	const written = () => new Map(globSync(join(folder, 'readings/parts/*')).map((place) => [place, statSync(place).ino]));
	const before = written();
	await build(files.map((file) => (file.path.endsWith('/en.mdx') ? edit(file, /^dek: .*$/m, 'dek: Another sentence about it.') : file)));
	const changed = [...written()].filter(([place, ino]) => before.get(place) !== ino);
	expect(changed).toHaveLength(1);
});
