import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../../src/commands/site.ts';
import { FIXTURES } from '../product/buildFixtures.ts';
import { OWN } from '../sites.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(ROOT, 'tests/output/', 'build-'));
	cpSync(FIXTURES, join(folder, 'content'), { recursive: true });
});
afterEach(() => {
	// No command may make a request to another machine.
	expect(existsSync(join(folder, 'outside.txt')) ? readFileSync(join(folder, 'outside.txt'), 'utf8') : '').toBe('');
	rmSync(folder, { recursive: true, force: true });
});

/** Replaces the fixtures with the small Spanish edition, which builds in seconds. */
function takeSmallEdition(): void {
	rmSync(join(folder, 'content'), { recursive: true });
	cpSync(join(ROOT, 'tests/fixtures/spanish'), join(folder, 'content'), { recursive: true });
}

/** Runs a command of the project on the copied content, as on a machine where nothing has been set up. */
function run(command: 'build' | 'check' | 'record', content = 'content', anyAddress = true, loaded: readonly string[] = []) {
	const { status, stderr, stdout } = spawnSync(
		process.execPath,
		[
			...['--import', './tests/commands/outside.ts', ...loaded],
			...[
				`src/commands/${command}.ts`,
				join(folder, content),
				...(command === 'build' ? [join(folder, 'dist'), ...(anyAddress ? ['--any-address'] : [])] : []),
			],
		],
		{
			cwd: ROOT,
			encoding: 'utf8',
			env: { ...OWN, HOME: folder, OUTSIDE: join(folder, 'outside.txt') },
		},
	);
	return { status, said: stdout + stderr };
}

function breakContent(): void {
	const path = join(folder, 'content/articles/first-flight/en.mdx');
	writeFileSync(
		path,
		readFileSync(path, 'utf8').replace('source: herald-opening, stance: supports }', 'source: herald-openning, stance: supports }'),
	);
}

describe('a build that cannot succeed', () => {
	const article = () => join(folder, 'content/articles/puente-bajo/es.mdx');
	const page = () => readFileSync(join(folder, 'dist/articles/puente-bajo/index.html'), 'utf8');
	beforeEach(takeSmallEdition);

	test('says why, ends with status 1, and leaves the last good site as it was, even if it fails halfway', () => {
		const first = run('build');
		expect(first.status).toBe(0);
		// The output says what the build is doing.
		expect(first.said.match(/^(?:Checking|The content|Building|Finishing|Published).*/gm)).toEqual([
			'Checking the content …',
			'The content is in order: 1 article, 3 claims.',
			'Building the pages …',
			'Finishing the pages …',
			expect.stringMatching(/^Published into .*\/dist\/\.$/),
		]);
		const before = page();
		const text = readFileSync(article(), 'utf8');
		writeFileSync(article(), text.replace('basedOn: [diario-cierre]', 'basedOn: [diaro-cierre]'));
		const { said, status } = run('build');
		expect(status).toBe(1);
		expect(said).toContain('Did you mean "diario-cierre"?');
		expect(said).toContain('dist/ is as it was.');
		expect(page()).toBe(before);

		writeFileSync(article(), text.replaceAll('El puente está cerrado.', 'El puente sigue cerrado.'));
		const broken = run('build', 'content', true, ['--import', './tests/commands/fullDisk.ts']);
		expect(broken.status).toBe(1);
		expect(broken.said).toContain('ENOSPC: no space left on device');
		expect(broken.said).toMatch(/^Building \d+ pages and files that have changed/m);
		expect(broken.said).toContain('dist/ is as it was.');
		expect(page()).toBe(before);

		const failing = run('build', 'content', true, ['--import', './tests/commands/failingPage.ts']);
		expect(failing.status).toBe(1);
		expect(failing.said).toMatch(/Error: The page \/.* cannot be made\./);
		expect(failing.said).toContain('This page is at fault.');
		expect(failing.said).toContain('What is above is for a developer.');
		expect(page()).toBe(before);
		expect(readdirSync(folder).filter((name) => name.startsWith('.dist-'))).toEqual([]);
	});

	test('makes the program that renders pages again if a file of it is lost', () => {
		expect(run('build').status).toBe(0);
		const kept = join(ROOT, 'node_modules/.cache/bundles');
		const [newest = ''] = readdirSync(kept).toSorted((a, b) => statSync(join(kept, b)).mtimeMs - statSync(join(kept, a)).mtimeMs);
		const fonts = readdirSync(join(kept, newest, 'assets/_astro/fonts'));
		expect(fonts.length).toBeGreaterThan(0);
		rmSync(join(kept, newest, 'assets/_astro/fonts', fonts[0] ?? ''));
		rmSync(join(folder, 'dist'), { recursive: true });
		expect(run('build').status).toBe(0);
		expect(readdirSync(join(folder, 'dist/_astro/fonts'))).toEqual(expect.arrayContaining(fonts));
	});
});

describe('a site without an address that readers can reach', () => {
	beforeEach(takeSmallEdition);
	const setAddress = (line: string) => {
		const path = join(folder, 'content/site.yml');
		writeFileSync(path, readFileSync(path, 'utf8').replace(/^address: .*\n/m, line));
	};

	test.each([
		['address: http://localhost:4321\n', 'http://localhost:4321 is an address of your own computer or network'],
		['', 'The site has no “address” here'],
		['address: https://our-paper.example\n', 'https://our-paper.example is an example address, which nobody can reach.'],
	])('is checked with a hint, and not published: %j', (line, why) => {
		setAddress(line);
		const checked = run('check');
		expect(checked.status).toBe(0);
		expect(checked.said).toContain(why);
		const { said, status } = run('build', 'content', false);
		expect(status).toBe(1);
		expect(said).toContain(`The site has no address to be published at:`);
		expect(said).toContain(why);
		expect(said).toContain('Nothing was published;');
		expect(existsSync(join(folder, 'dist'))).toBe(false);
	});
});

describe('links that have been shared', () => {
	const article = 'content/articles/first-flight/en.mdx';
	const removeClaim = () => {
		const path = join(folder, article);
		const text = readFileSync(path, 'utf8').replace(/ {2}- id: toll-ends\n(?: {4}.*\n)+/, '');
		writeFileSync(path, text.replace(/<Claim id="toll-ends">(.*?)<\/Claim>/g, '$1'));
	};

	test('stop the check if a claim is removed', () => {
		removeClaim();
		const { said, status } = run('check');
		expect(status).toBe(1);
		expect(said).toContain('/articles/first-flight/toll-ends/ has been published, but there would no longer be anything there.');
	});

	test('pass the check if a tombstone says why', () => {
		removeClaim();
		const path = join(folder, 'content/tombstones.yml');
		const entry = '- { address: /articles/first-flight/toll-ends/, date: 2026-04-01, why: Nobody is known to have said it. }\n';
		writeFileSync(path, readFileSync(path, 'utf8') + entry);
		expect(run('check').status).toBe(0);
	});

	test('are kept by npm run record, which adds what is new', () => {
		const path = join(folder, article);
		writeFileSync(path, readFileSync(path, 'utf8').replaceAll('toll-ends', 'toll-goes-on'));
		expect(run('record')).toMatchObject({ status: 1, said: expect.stringContaining('Nothing was recorded.') as string });
		const tombstones = join(folder, 'content/tombstones.yml');
		writeFileSync(
			tombstones,
			`${readFileSync(tombstones, 'utf8')}- { address: /articles/first-flight/toll-ends/, date: 2026-04-01, why: It has another name now. }\n`,
		);
		expect(run('record')).toMatchObject({ status: 0, said: expect.stringContaining('Recorded 1 new address') as string });
		expect(readFileSync(join(folder, 'content/ledger/articles/first-flight.yml'), 'utf8')).toMatch(
			/toll-ends: one-source\n\s+toll-goes-on: one-source/,
		);
		expect(run('check').status).toBe(0);
	});
});

describe('npm run check', () => {
	test('says that all is well, and builds nothing', () => {
		const { said, status } = run('check');
		expect(status).toBe(0);
		expect(said).toMatch(/\nThe content is in order: 6 articles, 25 claims, 9 translations; 17 things to look at\.\n$/);
	});

	test('says where an original has been reworded since it was translated, and blocks nothing', () => {
		const { said, status } = run('check');
		expect(status).toBe(0);
		expect(said).toContain('Worth a look, but no need to wait for it:');
		expect(said).toContain('content/articles/hard-cases/prs.mdx');
		expect(said).toContain('  14:9  changed-original');
	});

	test('says what is wrong, and ends with status 1', () => {
		breakContent();
		const { said, status } = run('check');
		expect(status).toBe(1);
		expect(said).toContain('content/articles/first-flight/en.mdx');
	});

	test('says how much there is once, at its end, also where there are hints beside what is wrong', () => {
		breakContent();
		const { said } = run('check');
		expect(said.trimEnd().split('\n').at(-1)).toBe('1 problem in 1 file; not needed for publishing: 17 things to look at.');
		expect(said.match(/\d+ problems? in/g)).toHaveLength(1);
	});

	test('reports what is wrong with a draft, and lets the others pass', () => {
		const path = join(folder, 'content/articles/held-back/en.mdx');
		writeFileSync(path, readFileSync(path, 'utf8').replace('status: one-source', 'status: one-sorce'));
		const { said, status } = run('check');
		expect(status).toBe(0);
		expect(said).toContain('In drafts, which are not published:');
		expect(said).toContain('Did you mean "one-source"?');
		expect(said).toContain(
			'What is published is in order: 6 articles, 25 claims, 9 translations; drafts have 1 problem; 17 things to look at.',
		);
	});
});
