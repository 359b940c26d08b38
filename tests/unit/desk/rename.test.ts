import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeMove, planMove, takeBackMove, type Move } from '../../../src/desk/references/rename.ts';
import { LiveCheck } from '../../../src/desk/server/liveCheck.ts';
import { usesOf } from '../../../src/desk/server/uses.ts';

const LANGUAGES = ['en', 'ur', 'prs'];
const NOW = new Date('2026-03-20T12:00:00Z');
const FIXTURES = join(import.meta.dirname, '../../fixtures/edition');

let folder: string;
let content: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'desk-'));
	content = join(folder, 'content');
	cpSync(FIXTURES, content, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

const works = () => ({ content, kept: join(folder, '.desk'), languages: LANGUAGES, check: new LiveCheck(content, LANGUAGES) });
const read = (path: string) => readFileSync(join(content, path), 'utf8');
const was = (path: string) => readFileSync(join(FIXTURES, path), 'utf8');

/** The lines that were added to a file, and those that were removed. */
function changed(path: string): readonly [added: readonly string[], gone: readonly string[]] {
	const [now, before] = [read(path).split('\n'), was(path).split('\n')];
	return [now.filter((line) => !before.includes(line)), before.filter((line) => !now.includes(line))];
}

async function faults(): Promise<readonly string[]> {
	const { diagnostics } = await new LiveCheck(content, LANGUAGES).build();
	return diagnostics.map(({ code, file }) => `${file}: ${code}`);
}

test('a renamed entity has its new name everywhere, and its old address leads to the new one', async () => {
	const move: Move = { thing: { kind: 'entity', id: 'tomas-reik' }, act: 'rename', to: 'tom-reik' };
	const plan = await planMove(move, works(), NOW);
	expect(plan.places).toBe(9);
	expect(plan.leadsTo).toBe('/entities/tom-reik/');
	expect(plan.faults).toEqual([]);
	const { path } = await makeMove(move, works(), NOW);
	expect(path).toBe('content/entities/tom-reik.yml');
	expect(read('entities/tom-reik.yml')).toBe(was('entities/tomas-reik.yml'));
	expect(existsSync(join(content, 'entities/tomas-reik.yml'))).toBe(false);
	expect(changed('articles/hard-cases/en.mdx')[0]).toEqual([
		'      - { source: institute-bearings, stance: supports, speaker: tom-reik, date: 2026-01-29 }',
		'entities: [sarv, lina-orbel, low-bridge, bearing, tom-reik]',
		'<Quote source="institute-bearings" speaker="tom-reik">',
	]);
	expect(changed('articles/hard-cases/ur.mdx')[0]).toEqual(['<Quote source="institute-bearings" speaker="tom-reik">']);
	expect(changed('ledger/articles/first-flight.yml')).toEqual([['  - tom-reik'], []]);
	expect(changed('tombstones.yml')).toEqual([
		['- address: /entities/tomas-reik/', '  date: 2026-03-20', '  why: This has another name now.', '  replacedBy: /entities/tom-reik/'],
		[],
	]);
	expect(await faults()).toEqual([]);
});

test('two files for one entity are merged: everything that named the first names the other, once', async () => {
	const move: Move = { thing: { kind: 'entity', id: 'tomas-reik' }, act: 'merge', to: 'lina-orbel' };
	await makeMove(move, works(), NOW);
	expect(existsSync(join(content, 'entities/tomas-reik.yml'))).toBe(false);
	expect(read('articles/hard-cases/en.mdx')).toContain('entities: [sarv, lina-orbel, low-bridge, bearing]\n');
	expect(read('articles/first-flight/en.mdx')).toContain('entities: [low-bridge, sarv, lina-orbel, bearing]\n');
	expect(read('entities/lina-orbel.yml')).toMatch(/aliases:(?: \[.*\bTomas Reik\b.*\]|\n(?: {2}- .*\n)* {2}- Tomas Reik\n)/);
	expect(read('tombstones.yml')).toContain('address: /entities/tomas-reik/\n');
	expect(await faults()).toEqual([]);
});

test('a topic is renamed in the list of topics, its articles and its links, and old links lead on', async () => {
	await makeMove({ thing: { kind: 'topic', id: 'rivers' }, act: 'rename', to: 'waters' }, works(), NOW);
	expect(changed('topics.yml')).toEqual([['- id: waters'], ['- id: rivers']]);
	expect(read('articles/hard-cases/en.mdx')).toContain('topics: [waters, bridges]\n');
	expect(read('tombstones.yml')).toContain('- address: /topics/ferries/\n  date: 2026-01-11\n');
	expect(read('tombstones.yml').match(/replacedBy: \/topics\/waters\//g)).toHaveLength(2);
	expect(read('ledger/topics/waters.yml')).toContain('address: /topics/waters/');
	expect(await faults()).toEqual([]);
	await makeMove({ thing: { kind: 'topic', id: 'tolls' }, act: 'rename', to: 'fees' }, works(), NOW);
	expect(read('articles/book-of-tolls/en.mdx')).toContain('**less** [than](/topics/fees/)');
});

test('a name that comes back has its page again, and no tombstone', async () => {
	await makeMove({ thing: { kind: 'topic', id: 'rivers' }, act: 'rename', to: 'waters' }, works(), NOW);
	await makeMove({ thing: { kind: 'topic', id: 'waters' }, act: 'rename', to: 'rivers' }, works(), new Date('2026-03-20T13:00:00Z'));
	expect(read('tombstones.yml')).not.toContain('address: /topics/rivers/');
	expect(read('tombstones.yml')).toContain('address: /topics/waters/');
	expect(await faults()).toEqual([]);
});

test('one press undoes everything, byte for byte, but not after something else has changed', async () => {
	const move: Move = { thing: { kind: 'outlet', id: 'sarv-herald' }, act: 'rename', to: 'the-herald' };
	const { undo } = await makeMove(move, works(), NOW);
	expect(read('articles/first-flight/en.mdx')).toContain('outlet: the-herald');
	await takeBackMove(undo, works());
	for (const path of [
		'articles/first-flight/en.mdx',
		'outlets/sarv-herald.yml',
		'tombstones.yml',
		'ledger/articles/first-flight.yml',
		'charts/gates-open-days.yml',
	])
		expect(read(path)).toBe(was(path));
	expect(existsSync(join(content, 'outlets/the-herald.yml'))).toBe(false);
	await expect(takeBackMove(undo, works())).rejects.toThrow('This has been taken back already.');
	const again = await makeMove(move, works(), new Date('2026-03-20T13:00:00Z'));
	writeFileSync(join(content, 'outlets/the-herald.yml'), `${read('outlets/the-herald.yml')}# more\n`);
	await expect(takeBackMove(again.undo, works())).rejects.toThrow('Something of this has been changed since');
	expect(read('articles/first-flight/en.mdx')).toContain('outlet: the-herald');
});

test.each([
	['a name with spaces', { act: 'rename', to: 'Tom Reik' }, 'cannot be'],
	['a name that is taken', { act: 'rename', to: 'lina-orbel' }, 'is taken'],
	['another that is not there', { act: 'merge', to: 'nobody' }, 'Choose another'],
	['itself', { act: 'merge', to: 'tomas-reik' }, 'Choose another'],
] as const)('%s is refused in words, and nothing is changed', async (_, move, words) => {
	await expect(makeMove({ thing: { kind: 'entity', id: 'tomas-reik' }, ...move }, works(), NOW)).rejects.toThrow(words);
	expect(read('articles/first-flight/en.mdx')).toBe(was('articles/first-flight/en.mdx'));
});

test('problems that a rename would cause are shown before it', async () => {
	const plan = await planMove({ thing: { kind: 'outlet', id: 'bridge-institute' }, act: 'merge', to: 'sarv-herald' }, works(), NOW);
	expect(plan.faults.join(' ')).toContain('needs two separate sources');
	expect(read('articles/first-flight/en.mdx')).toBe(was('articles/first-flight/en.mdx'));
});

test('the articles, charts, maps and topics that use something are listed', async () => {
	const titles = async (path: string) => (await usesOf(path, works().check)).map(({ kind, title }) => `${kind}: ${title}`);
	expect(await titles('content/entities/low-bridge.yml')).toContain('Map: Where the gates and the bridge lie, on either side of a line');
	expect(await titles('content/charts/gates-open-days.yml')).toContain('Topic: Rivers');
	expect(await titles('content/topics.yml/tolls')).toEqual([
		'Article: The ferry’s book of tolls & its “<forty” {sic}: 100 % as_written, it’s said ]]> to be',
	]);
	expect(await titles('content/outlets/bridge-institute.yml')).toContain('Chart: The Sarv was a hand lower at Kell in 2025 than in 1999');
});
