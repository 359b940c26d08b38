import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../../src/commands/site.ts';
import { FIXTURES } from '../product/buildFixtures.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'new-'));
	cpSync(FIXTURES, join(folder, 'content'), { recursive: true });
	// Commands run in the root of the project, where the interface words are.
	symlinkSync(join(ROOT, 'src'), join(folder, 'src'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(command: 'new' | 'check', ...words: readonly string[]) {
	const { status, stderr, stdout } = spawnSync(process.execPath, [join(ROOT, `src/commands/${command}.ts`), ...words], {
		cwd: folder,
		encoding: 'utf8',
	});
	return { status, said: stdout + stderr };
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8');

/** Replaces the name of an outlet in the articles of the fixtures. */
function rename(from: string, to: string): void {
	const path = join(folder, 'content/articles/first-flight/en.mdx');
	writeFileSync(path, readFileSync(path, 'utf8').replaceAll(`outlet: ${from},`, `outlet: ${to},`));
}

describe('npm run new', () => {
	test('begins an article as a draft that blocks nothing, and the check names its blanks', () => {
		expect(run('new', 'article', 'new-bridge')).toEqual({
			status: 0,
			said: `Written: content/articles/new-bridge/en.mdx, a draft. Fill in the blanks; “npm run check” names each.\n`,
		});
		expect(read('content/articles/new-bridge/en.mdx')).toMatch(
			/^---\ntitle:\ndek:\ndraft: true\npublished: 20\d\d-\d\d-\d\dT\d\d:\d\dZ\ncovers:\n/,
		);
		const { said, status } = run('check');
		expect(status).toBe(0);
		expect(said).toContain('In drafts, which are not published:\n\ncontent/articles/new-bridge/en.mdx\n');
		expect(said).toContain('"title" is empty.\n    After its colon, write the headline.');
		expect(said).toContain('"status" is empty.\n    After its colon, write our finding, which must follow from the attributions.');
		expect(said).not.toContain('unknown-key');
	});

	test('begins an outlet, with “unknown” if that is allowed; the check names the rest', () => {
		expect(run('new', 'outlet', 'the-times').status).toBe(0);
		expect(read('content/outlets/the-times.yml')).toBe('name:\nkind:\ncountry: unknown\nowner: unknown\n');
		const { said, status } = run('check');
		expect(status).toBe(1);
		expect(said).toContain('"name" is empty.\n    After its colon, write the name as it calls itself.');
		expect(said).toContain('2 problems in 1 file; ');
	});

	test('begins an entity', () => {
		expect(run('new', 'entity', 'kell-council').status).toBe(0);
		expect(read('content/entities/kell-council.yml')).toBe('name:\nkind:\ndescription:\n');
		expect(run('check').said).toContain('"description" is empty.\n    After its colon, write one sentence that explains it to a newcomer.');
	});

	test('begins an author without an email address, and the check names the rest', () => {
		expect(run('new', 'author', 'idris-vo').status).toBe(0);
		expect(read('content/authors/idris-vo.yml')).toBe('name:\nrole:\nabout:\ncontact: unknown\n');
		const { said, status } = run('check');
		expect(status).toBe(1);
		expect(said).toContain('"role" is empty.\n    After its colon, write what the person does here, in a few words.');
		expect(said).toContain('3 problems in 1 file; ');
	});

	test('adds a source to an article after the last one, and leaves the rest letter for letter', () => {
		const path = 'content/articles/first-flight/en.mdx';
		const before = read(path);
		expect(run('new', 'source', 'first-flight', 'star-bill')).toEqual({
			status: 0,
			said: `Added to ${path}: the source star-bill. Fill in the blanks; “npm run check” names each.\n`,
		});
		const after = read(path);
		const [added = ''] =
			/\n {2}- id: star-bill\n {4}outlet:\n {4}kind:\n {4}title:\n {4}url:\n {4}published:\n {4}accessed: 20\d\d-\d\d-\d\d(?=\nclaims:)/.exec(
				after,
			) ?? [];
		expect(added).not.toBe('');
		expect(after.replace(added, '')).toBe(before);
		const { said, status } = run('check');
		expect(status).toBe(1);
		expect(said).toContain('"outlet" is empty.');
		expect(run('new', 'source', 'first-flight', 'star-bill').said).toBe(`${path} has a source “star-bill” already. It is as it was.\n`);
	});

	test('adds a first source to an article that has none yet, and more after sources on several lines', () => {
		run('new', 'article', 'new-bridge');
		const path = 'content/articles/new-bridge/en.mdx';
		const blanks = read(path);
		expect(run('new', 'source', 'new-bridge', 'star-bill').status).toBe(0);
		expect(read(path)).toContain('    accessed:\n  - id: star-bill\n    outlet:\n');
		writeFileSync(join(folder, path), blanks.replace(/sources:\n[\s\S]*?claims:/, 'claims:'));
		expect(run('new', 'source', 'new-bridge', 'star-bill').status).toBe(0);
		expect(read(path)).toMatch(/\nsources:\n {2}- id: star-bill\n {4}outlet:\n[\s\S]*---\n$/);
	});

	test.each([
		['an article that is not there', 'no-such', 'star-bill', 'There is no content/articles/no-such/en.mdx.'],
		['an id that is none', 'first-flight', 'Star Bill', 'Write it like this: star-bill.'],
	])('adds no source to %s', (_, slug, id, why) => {
		const { said, status } = run('new', 'source', slug, id);
		expect(status).toBe(1);
		expect(said).toContain(why);
	});

	test('never writes over a file', () => {
		const before = read('content/articles/first-flight/en.mdx');
		expect(run('new', 'article', 'first-flight')).toEqual({
			status: 1,
			said: 'There is already content/articles/first-flight/en.mdx. It is as it was.\n',
		});
		expect(read('content/articles/first-flight/en.mdx')).toBe(before);
	});

	test('says if a name cannot be an id, and which could', () => {
		const { said, status } = run('new', 'outlet', 'The Times');
		expect(status).toBe(1);
		expect(said).toContain('"The Times" cannot be an id.');
		expect(said).toContain('Write it like this: the-times.');
	});

	test('says what it can begin, if it is not told what to begin', () => {
		const { said, status } = run('new', 'artcle', 'new-bridge');
		expect(status).toBe(1);
		expect(said).toContain('  npm run new -- article <slug>\n');
	});

	test('begins every outlet that the check reports as missing, once, and none that is probably misspelt', () => {
		rename('sarv-herald', 'evening-star');
		rename('delta-gazette', 'delta-gazete');
		const { said } = run('new', 'outlets', '--missing');
		expect(said).toContain('Written: content/outlets/evening-star.yml.');
		expect(said).toContain(
			'Nothing written for “delta-gazete”: perhaps “delta-gazette” is meant. If not, run: npm run new -- outlet delta-gazete',
		);
		expect(said.match(/Written/g)).toHaveLength(1);
		const after = run('check').said;
		expect(after).not.toContain('No outlet has the id "evening-star"');
		expect(after).toContain('content/outlets/evening-star.yml');
	});

	test('writes no outlet if none is missing', () => {
		expect(run('new', 'outlets', '--missing')).toEqual({ status: 0, said: 'The check misses no outlet. Nothing was written.\n' });
	});
});
