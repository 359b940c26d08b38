import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { leftOver } from '../../../src/desk/references/leftOver.ts';
import { makeMove, planMove, removeLeftOver, takeBackMove, type Move } from '../../../src/desk/references/rename.ts';
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

const write = (path: string, text: string) => writeFileSync(join(content, path), text);
const KEPT = 'name: Kell Ferry Company\nkind: organisation\ndescription: It runs the ferry.\n';
const GONE = [
	'name: The Ferry Co',
	'shortName: Ferry Co',
	'kind: organisation',
	'description: It owns two boats.',
	'aliases: [Ferries of Kell]',
	'coordinates: { latitude: 34.4, longitude: 70.5, basis: OpenStreetMap }',
	'translations:',
	'  ur:',
	'    name: کیل فیری',
	'    description: یہ دو کشتیوں کی مالک ہے۔',
	'  prs:',
	'    name: شرکت کشتی کیل',
	'    description: این شرکت دو کشتی دارد.',
	'',
].join('\n');

test('of two merged entities, one takes over the names, places and translations that it lacks, and the desk says beforehand what is dropped', async () => {
	write('entities/ferry.yml', `${KEPT}translations:\n  ur:\n    name: کیل کشتی کمپنی\n    description: یہ کشتی چلاتی ہے۔\n`);
	write('entities/ferry-co.yml', GONE);
	const move: Move = { thing: { kind: 'entity', id: 'ferry-co' }, act: 'merge', to: 'ferry' };
	const plan = await planMove(move, works(), NOW);
	expect(plan.taken).toEqual([
		'Coordinates, latitude: “34.4”',
		'Coordinates, longitude: “70.5”',
		'Coordinates, basis: “OpenStreetMap”',
		'Aliases, in Urdu: “کیل فیری”',
		'Name, in Dari: “شرکت کشتی کیل”',
		'Description, in Dari: “این شرکت دو کشتی دارد.”',
		'Aliases: “The Ferry Co”, “Ferry Co”, “Ferries of Kell”',
	]);
	expect(plan.lost).toEqual([
		'Description: “It owns two boats.” goes, and “It runs the ferry.” stays.',
		'Description, in Urdu: “یہ دو کشتیوں کی مالک ہے۔” goes, and “یہ کشتی چلاتی ہے۔” stays.',
	]);
	await makeMove(move, works(), NOW);
	expect(read('entities/ferry.yml')).toBe(
		[
			'name: Kell Ferry Company',
			'kind: organisation',
			'description: It runs the ferry.',
			'aliases: [The Ferry Co, Ferry Co, Ferries of Kell]',
			'coordinates:',
			'  latitude: 34.4',
			'  longitude: 70.5',
			'  basis: OpenStreetMap',
			'translations:',
			'  ur:',
			'    name: کیل کشتی کمپنی',
			'    description: یہ کشتی چلاتی ہے۔',
			'    aliases: [کیل فیری]',
			'  prs:',
			'    name: شرکت کشتی کیل',
			'    description: این شرکت دو کشتی دارد.',
			'',
		].join('\n'),
	);
	expect(await faults()).toEqual([]);
});

test('of two merged outlets, one takes over what it did not know, and where that was looked up', async () => {
	write('outlets/kell-mail.yml', 'name: Kell Mail\nkind: newspaper\ncountry: unknown\nowner: unknown\nbasis: its imprint\n');
	write(
		'outlets/the-kell-mail.yml',
		'name: The Kell Mail\nkind: news-site\ncountry: FJ\nowner: The Mail Trust\nbasis: the register of companies\n',
	);
	const move: Move = { thing: { kind: 'outlet', id: 'the-kell-mail' }, act: 'merge', to: 'kell-mail' };
	const plan = await planMove(move, works(), NOW);
	expect(plan.taken).toEqual(['Country: “FJ”', 'Owner: “The Mail Trust”', 'Basis: “the register of companies”']);
	expect(plan.lost).toEqual(['Name: “The Kell Mail” goes, and “Kell Mail” stays.', 'Kind: “News site” goes, and “Newspaper” stays.']);
	await makeMove(move, works(), NOW);
	expect(read('outlets/kell-mail.yml')).toBe(
		'name: Kell Mail\nkind: newspaper\ncountry: FJ\nowner: The Mail Trust\nbasis: its imprint; the register of companies\n',
	);
});

test('of two topics the one that stays has the maps, charts and translations of both', async () => {
	write(
		'topics.yml',
		`${was('topics.yml')}- id: ferry-lines\n  name: Ferry lines\n  description: Boats that cross rivers.\n- id: boats\n  name: Boats\n  description: All that floats.\n  charts: [gates-open-days]\n  translations:\n    ur:\n      name: کشتیاں\n      description: جو تیرتا ہے۔\n`,
	);
	const move: Move = { thing: { kind: 'topic', id: 'boats' }, act: 'merge', to: 'ferry-lines' };
	const plan = await planMove(move, works(), NOW);
	expect(plan.lost).toEqual([
		'Name: “Boats” goes, and “Ferry lines” stays.',
		'Description: “All that floats.” goes, and “Boats that cross rivers.” stays.',
	]);
	await makeMove(move, works(), NOW);
	expect(read('topics.yml').slice(read('topics.yml').indexOf('- id: ferry-lines'))).toBe(
		'- id: ferry-lines\n  name: Ferry lines\n  description: Boats that cross rivers.\n  charts: [gates-open-days]\n  translations:\n    ur:\n      name: کشتیاں\n      description: جو تیرتا ہے۔\n',
	);
});

test('of a chart that is put into another, all that the other does not say goes, and is told', async () => {
	write('charts/gates-again.yml', read('charts/gates-open-days.yml').replace(/^title: .*$/m, 'title: The gates stood open longer again'));
	const plan = await planMove({ thing: { kind: 'chart', id: 'gates-again' }, act: 'merge', to: 'gates-open-days' }, works(), NOW);
	expect(plan.taken).toEqual([]);
	expect(plan.lost).toHaveLength(1);
	expect(plan.lost[0]).toContain('“The gates stood open longer again” goes');
});

test('a topic is renamed in the list of topics, its articles and its links, and old addresses lead to the new one', async () => {
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

test('a name that is used again has its page back, and no tombstone', async () => {
	await makeMove({ thing: { kind: 'topic', id: 'rivers' }, act: 'rename', to: 'waters' }, works(), NOW);
	await makeMove({ thing: { kind: 'topic', id: 'waters' }, act: 'rename', to: 'rivers' }, works(), new Date('2026-03-20T13:00:00Z'));
	expect(read('tombstones.yml')).not.toContain('address: /topics/rivers/');
	expect(read('tombstones.yml')).toContain('address: /topics/waters/');
	expect(await faults()).toEqual([]);
});

test('what was begun at an address that was given up is made one with what old links lead to, and they still lead there', async () => {
	write('outlets/the-old-mail.yml', was('outlets/sarv-herald.yml'));
	write('articles/hard-cases/en.mdx', was('articles/hard-cases/en.mdx').replace('outlet: sarv-herald', 'outlet: the-old-mail'));
	expect(await faults()).toContain('content/tombstones.yml: needless-tombstone');
	const ledger = 'ledger/articles/first-flight.yml';
	write(ledger, was(ledger).replace('  - sarv-herald\n', '  - sarv-herald\n  - the-old-mail\n'));
	await makeMove({ thing: { kind: 'outlet', id: 'the-old-mail' }, act: 'merge', to: 'sarv-herald' }, works(), NOW);
	expect(read('tombstones.yml')).toBe(was('tombstones.yml'));
	expect(await faults()).toEqual([]);
});

test('one press undoes everything, byte for byte, but not after something else has changed', async () => {
	const move: Move = { thing: { kind: 'outlet', id: 'sarv-herald' }, act: 'rename', to: 'the-herald' };
	const { undo } = await makeMove(move, works(), NOW);
	expect(read('articles/first-flight/en.mdx')).toContain('outlet: the-herald');
	await takeBackMove(undo, works(), NOW);
	for (const path of [
		'articles/first-flight/en.mdx',
		'outlets/sarv-herald.yml',
		'tombstones.yml',
		'ledger/articles/first-flight.yml',
		'charts/gates-open-days.yml',
	])
		expect(read(path)).toBe(was(path));
	expect(existsSync(join(content, 'outlets/the-herald.yml'))).toBe(false);
	await expect(takeBackMove(undo, works(), NOW)).rejects.toThrow('This has been taken back already.');
	const again = await makeMove(move, works(), new Date('2026-03-20T13:00:00Z'));
	writeFileSync(join(content, 'outlets/the-herald.yml'), `${read('outlets/the-herald.yml')}# more\n`);
	await expect(takeBackMove(again.undo, works(), NOW)).rejects.toThrow('Part of this has been changed since');
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

test.each([
	['as the desk began it', 'name: Kell Mail\nkind: newspaper\ncountry: unknown\nowner: unknown\n', '', 'Kell Mail'],
	['with a country', 'name: Kell Mail\nkind: newspaper\ncountry: FJ\nowner: unknown\n', '', undefined],
	['with a short name', 'name: Kell Mail\nshortName: Mail\nkind: newspaper\ncountry: unknown\nowner: unknown\n', '', undefined],
	['with a note', 'name: Kell Mail\nkind: newspaper\ncountry: unknown\nowner: unknown\n# To be looked up.\n', '', undefined],
	['that a chart names', 'name: Kell Mail\nkind: newspaper\ncountry: unknown\nowner: unknown\n', 'countedBy: kell-mail\n', undefined],
	[
		'in a file that cannot be read',
		'name: Kell Mail\nkind: newspaper\ncountry: unknown\nowner: unknown\n',
		'countedBy: [kell-mail\n',
		undefined,
	],
])('an outlet %s is left over once its source is gone, or is not', async (_, outlet, chart, name) => {
	write('outlets/kell-mail.yml', outlet);
	write('charts/another.yml', chart);
	expect(leftOver('kell-mail', 'content/articles/first-flight/en.mdx', await works().check.files())).toBe(name);
	if (name === undefined) await expect(removeLeftOver('kell-mail', works(), NOW)).rejects.toThrow('It stays');
	else await removeLeftOver('kell-mail', works(), NOW);
	expect(existsSync(join(content, 'outlets/kell-mail.yml'))).toBe(name === undefined);
});

test('an outlet that readers know, or that another article names, is never left over', async () => {
	const files = await works().check.files();
	expect(leftOver('sarv-herald', 'content/articles/first-flight/en.mdx', files)).toBeUndefined();
	const bare = 'name: The Sarv Herald\nkind: newspaper\ncountry: unknown\nowner: unknown\n';
	const own = 'content/articles/first-flight/en.mdx';
	const alone = files.filter(({ path }) => path === own || path.includes('/ledger/'));
	expect(leftOver('sarv-herald', own, [...alone, { path: 'content/outlets/sarv-herald.yml', text: bare }])).toBeUndefined();
	const unpublished = alone.filter(({ path }) => path === own);
	expect(leftOver('sarv-herald', own, [...unpublished, { path: 'content/outlets/sarv-herald.yml', text: bare }])).toBe('The Sarv Herald');
});

test('who uses something is told, of articles, charts, maps and topics', async () => {
	const titles = async (path: string) => (await usesOf(path, works().check)).map(({ kind, title }) => `${kind}: ${title}`);
	expect(await titles('content/entities/low-bridge.yml')).toContain('Map: Where the gates and the bridge lie, on either side of a line');
	expect(await titles('content/charts/gates-open-days.yml')).toContain('Topic: Rivers');
	expect(await titles('content/topics.yml/tolls')).toEqual([
		'Article: The ferry’s book of tolls & its “<forty” {sic}: 100 % as_written, it’s said ]]> to be',
	]);
	expect(await titles('content/outlets/bridge-institute.yml')).toContain('Chart: The Sarv was a hand lower at Kell in 2025 than in 1999');
});
