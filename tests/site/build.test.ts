import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../../src/commands/site.ts';
import { CONTENTS } from './buildEditions.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(ROOT, 'tests/output/', 'build-'));
	cpSync(CONTENTS.fixtures, join(folder, 'content'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command of the project on the copied content. */
function run(command: 'build' | 'check', content = 'content') {
	const { status, stderr, stdout } = spawnSync(
		process.execPath,
		[`src/commands/${command}.ts`, join(folder, content), ...(command === 'build' ? [join(folder, 'dist')] : [])],
		{
			cwd: ROOT,
			encoding: 'utf8',
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
	test('says why, ends with status 1, and leaves the last good site as it was', () => {
		expect(run('build').status).toBe(0);
		const before = readFileSync(join(folder, 'dist/articles/first-flight/index.html'), 'utf8');
		breakContent();
		const { said, status } = run('build');
		expect(status).toBe(1);
		expect(said).toContain('Did you mean "herald-opening"?');
		expect(said).toContain('dist/ is as it was.');
		expect(readFileSync(join(folder, 'dist/articles/first-flight/index.html'), 'utf8')).toBe(before);
	});

	test('leaves the last good site also when it breaks off halfway', () => {
		mkdirSync(join(folder, 'dist'));
		writeFileSync(join(folder, 'dist/index.html'), 'the last good site');
		// A picture that is no picture passes the check, and stops the build when it is read.
		const path = join(folder, 'content/articles/first-flight/en.mdx');
		writeFileSync(path, `${readFileSync(path, 'utf8')}\n![A river](./river.jpg)\n`);
		writeFileSync(join(folder, 'content/articles/first-flight/river.jpg'), 'no picture');
		expect(run('build').status).not.toBe(0);
		expect(readdirSync(join(folder, 'dist'))).toEqual(['index.html']);
		expect(readdirSync(ROOT).filter((name) => name.startsWith('.dist-'))).toEqual([]);
	});
});

describe('npm run check', () => {
	test('says that all is well, and builds nothing', () => {
		expect(run('check')).toEqual({ status: 0, said: 'The content is in order: 2 articles, 15 claims.\n' });
	});

	test('says what is wrong, and ends with status 1', () => {
		breakContent();
		const { said, status } = run('check');
		expect(status).toBe(1);
		expect(said).toContain('content/articles/first-flight/en.mdx');
	});

	test('reports what is wrong with a draft, and lets the others pass', () => {
		const path = join(folder, 'content/articles/held-back/en.mdx');
		writeFileSync(path, readFileSync(path, 'utf8').replace('status: reported', 'status: reportet'));
		const { said, status } = run('check');
		expect(status).toBe(0);
		expect(said).toContain('In drafts, which are not published:');
		expect(said).toContain('Did you mean "reported"?');
		expect(said).toContain('What is published is in order: 2 articles, 15 claims; drafts have 1 problem.');
	});
});
