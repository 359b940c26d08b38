import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
	const [place = ''] = globSync(join(folder, '*'));
	const bytes = readFileSync(place);
	bytes.writeUInt8(bytes.readUInt8(bytes.length - 9) ^ 1, bytes.length - 9);
	for (const broken of [bytes, bytes.subarray(0, 100), Buffer.from(''), Buffer.from('not ours at all, but long enough to be read')]) {
		writeFileSync(place, broken);
		expect((await build(files, 'other code')).parsed).toEqual(parsed);
	}
	expect(existsSync(place)).toBe(true);
});
