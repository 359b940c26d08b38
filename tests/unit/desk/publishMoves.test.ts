import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rememberPublished } from '../../../src/desk/publish/lastPublished.ts';
import { handOver, publishArticle } from '../../../src/desk/publish/publish.ts';
import { makeMove, takeBackMove, type Move } from '../../../src/desk/references/rename.ts';
import { beginRecord } from '../../../src/desk/server/begin.ts';
import { LiveCheck } from '../../../src/desk/server/liveCheck.ts';
import { Store } from '../../../src/desk/server/store.ts';

const PATH = 'content/articles/held-back/en.mdx';
const languages = ['en', 'ur', 'prs'];
const NOW = new Date('2026-11-01T10:00:00Z');
const LATER = new Date('2026-11-01T11:00:00Z');

let folder: string;
let works: ReturnType<typeof worksIn>;

function worksIn(content: string) {
	const folders = { content, kept: join(folder, '.desk'), languages };
	const check = new LiveCheck(content, languages);
	return { ...folders, check, store: new Store(folders, (path, before) => rememberPublished(path, before, { ...folders, check })) };
}

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'publish-'));
	cpSync(join(import.meta.dirname, '../../fixtures/edition'), join(folder, 'content'), { recursive: true });
	works = worksIn(join(folder, 'content'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const edit = (path: string, from: string | RegExp, to: string) => writeFileSync(join(folder, path), read(path).replace(from, to));
const git = (...words: readonly string[]) => execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8' });
const changes = async () => {
	const plan = await handOver(PATH, read(PATH), NOW, works);
	return [...plan.changes, ...plan.beside];
};
const rename = (kind: Move['thing']['kind'], id: string, to: string, now = NOW) =>
	makeMove({ thing: { kind, id }, act: 'rename', to }, works, now);

async function publish() {
	const opened = await works.store.open(PATH);
	return publishArticle(PATH, opened?.version ?? '', NOW, works);
}

function beginGit(): void {
	git('init', '--quiet');
	git('config', 'user.name', 'Mara Teln');
	git('config', 'user.email', 'mara@kell.example');
	writeFileSync(join(folder, '.gitignore'), '.desk/\n');
	git('add', '.');
	git('commit', '--quiet', '--message', 'Begin');
}

describe('with git', () => {
	beforeEach(beginGit);

	test('what was renamed is published whole, with every article that follows and the old link', async () => {
		await rename('outlet', 'sarv-herald', 'the-herald');
		const lines = await changes();
		expect(lines).toEqual([
			'outlet “The Sarv Herald”: its permanent name was “sarv-herald” and is now “the-herald”',
			'article “The ferry’s book of tolls & its “<forty” {sic}: 100 % as_written, it’s said ]]> to be”: uses the new name',
			'article “Who paid for the Low Bridge at Kell”: uses the new name',
			'article “Every hard case in one article, from the sluice-gate-maintenance-responsibility question to the ferry’s name”: uses the new name',
			'article “What pictures of the river at Kell show, and what they do not”: uses the new name',
			'article “What maps of the earth show, and what they leave to others”: uses the new name',
			'old links to /outlets/the-old-mail/ lead to /outlets/the-herald/',
			'old links to /outlets/sarv-herald/ lead to /outlets/the-herald/',
		]);
		await publish();
		expect(git('status', '--porcelain')).toBe('');
		const files = git('show', '--format=', '--name-status', '--no-renames', 'HEAD').split('\n');
		expect(files).toContain('D\tcontent/outlets/sarv-herald.yml');
		expect(files).toContain('A\tcontent/outlets/the-herald.yml');
		expect(files).toContain('M\tcontent/tombstones.yml');
		expect(files).toContain('M\tcontent/ledger/articles/first-flight.yml');
		expect(await changes()).toEqual([]);
	});

	test('what else has changed in what was renamed, or in an article that follows, is said too', async () => {
		await rename('entity', 'tomas-reik', 'tom-reik');
		edit('content/entities/tom-reik.yml', /^name: .*$/m, 'name: Tom Reik');
		edit('content/articles/first-flight/en.mdx', /^dek: .*$/m, 'dek: Quite another line below the headline.');
		const lines = await changes();
		expect(lines).toContain('name “Tom Reik”: its permanent name was “tomas-reik” and is now “tom-reik”');
		expect(lines).toContain('person “Tom Reik”: name changed');
		expect(lines.filter((line) => line.includes('Below the headline changed'))).toHaveLength(1);
	});

	test('the settings of the site are published with the next article, and an author with an article of theirs', async () => {
		edit('content/site.yml', /^contact: .*$/m, 'contact: errors@river.example');
		edit('content/authors/mara-teln.yml', /^role: .*$/m, 'role: Reporter on rivers and lakes');
		edit(PATH, /^title: .*$/m, '$&\nbyline: [mara-teln]');
		const lines = await changes();
		expect(lines).toContain('site “The River Desk”: contact changed');
		expect(lines).toContain('author “Mara Teln”: role changed');
		await publish();
		expect(git('status', '--porcelain')).toBe('');
	});

	test('of two that were merged, both files are in the commit', async () => {
		await makeMove({ thing: { kind: 'entity', id: 'tomas-reik' }, act: 'merge', to: 'lina-orbel' }, works, NOW);
		expect(await changes()).toContain('name “Lina Orbel”: “tomas-reik” is now part of it');
		await publish();
		expect(git('status', '--porcelain')).toBe('');
	});

	test('a topic that is renamed is neither removed nor added', async () => {
		await rename('topic', 'rivers', 'waters');
		const lines = await changes();
		expect(lines).toContain('topic “Rivers”: its permanent name was “rivers” and is now “waters”');
		expect(lines.filter((line) => line.startsWith('topic '))).toHaveLength(1);
	});

	test('renamed there and back, or taken back, nothing is left to say', async () => {
		const { undo } = await rename('outlet', 'sarv-herald', 'the-herald');
		await takeBackMove(undo, works, LATER);
		expect(await changes()).toEqual([]);
		await rename('outlet', 'bridge-institute', 'institute');
		await rename('outlet', 'institute', 'the-institute', LATER);
		expect((await changes()).filter((line) => line.includes('permanent name'))).toEqual([
			'outlet “Institute for Bridges”: its permanent name was “bridge-institute” and is now “the-institute”',
		]);
	});

	test('what is published once is not taken along a second time, unless it is taken back', async () => {
		const { undo } = await rename('outlet', 'bridge-institute', 'the-institute');
		await publish();
		edit('content/articles/first-flight/en.mdx', /^dek: .*$/m, 'dek: Quite another line below the headline.');
		expect(await changes()).toEqual([]);
		git('checkout', '--', '.');
		await takeBackMove(undo, works, LATER);
		expect(await changes()).toContain(
			'outlet “Institute for Bridges”: its permanent name was “the-institute” and is now “bridge-institute”',
		);
		await publish();
		expect(git('status', '--porcelain')).toBe('');
	});
});

describe('without git', () => {
	test('what was renamed is said until it is published', async () => {
		await rename('outlet', 'sarv-herald', 'the-herald');
		const lines = await changes();
		expect(lines).toContain('outlet “The Sarv Herald”: its permanent name was “sarv-herald” and is now “the-herald”');
		expect(lines).toContain('old links to /outlets/sarv-herald/ lead to /outlets/the-herald/');
		expect(lines).not.toContain('outlet “The Sarv Herald” added');
		await publish();
		expect(await changes()).toEqual([]);
	});

	test('an outlet or topic that was begun at the desk is new until it is published', async () => {
		const values = { name: 'Kell Times', kind: 'newspaper', country: 'unknown', owner: 'unknown' };
		await beginRecord({ thing: 'outlet', id: 'kell-times', values }, works);
		await beginRecord(
			{ thing: 'topic', id: 'ferries-at-night', values: { name: 'Ferries at night', description: 'All that goes by night.' } },
			works,
		);
		edit(PATH, /outlet: [a-z-]+/, 'outlet: kell-times');
		const lines = await changes();
		expect(lines).toContain('outlet “Kell Times” added');
		expect(lines).toContain('topic “Ferries at night” added');
		await publish();
		expect(await changes()).toEqual([]);
	});
});
