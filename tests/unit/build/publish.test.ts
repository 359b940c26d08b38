import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { putInPlace, tidyLeftovers } from '../../../src/commands/atomicFolder.ts';
import { withLock } from '../../../src/commands/lock.ts';

let folder: string;
let target: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'publish-'));
	target = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A folder with one page. */
function site(path: string, words: string): string {
	mkdirSync(path);
	writeFileSync(join(path, 'index.html'), words);
	return path;
}
const published = () => readFileSync(join(target, 'index.html'), 'utf8');

/** Runs lines of code in another process, in which `lock` and `folder` are defined. */
function elsewhere(lines: string): ChildProcess {
	const code = `
		const { withLock } = await import('${new URL('../../../src/commands/lock.ts', import.meta.url).href}');
		const { setTimeout: wait } = await import('node:timers/promises');
		const { appendFileSync } = await import('node:fs');
		const folder = ${JSON.stringify(folder)}, lock = folder + '/lock';
		const say = (line) => appendFileSync(folder + '/log', line + '\\n');
		${lines}`;
	return spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: 'ignore' });
}
const log = () => (existsSync(join(folder, 'log')) ? readFileSync(join(folder, 'log'), 'utf8').trim().split('\n') : []);
async function until(isSo: () => boolean): Promise<void> {
	for (let tries = 0; tries < 600 && !isSo(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
	expect(isSo()).toBe(true);
}
const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve));

describe('a finished site', () => {
	test('replaces the one before, and leaves nothing beside it', async () => {
		site(target, 'old');
		await putInPlace(site(join(folder, '.dist-new-a'), 'new'), target);
		await tidyLeftovers(target);
		expect(published()).toBe('new');
		expect(readdirSync(folder)).toEqual(['dist']);
	});

	test('can be the first one', async () => {
		await putInPlace(site(join(folder, '.dist-new-a'), 'new'), target);
		expect(published()).toBe('new');
	});
});

describe('a build that was killed', () => {
	test('while it was writing: its half-made site is deleted, and the last good site stays', async () => {
		site(target, 'old');
		site(join(folder, '.dist-new-a'), 'half');
		await tidyLeftovers(target);
		expect(published()).toBe('old');
		expect(readdirSync(folder)).toEqual(['dist']);
	});

	test('between the two steps of publishing: the last good site comes back', async () => {
		site(join(folder, '.dist-old'), 'old');
		site(join(folder, '.dist-new-a'), 'new');
		await tidyLeftovers(target);
		expect(published()).toBe('old');
		expect(readdirSync(folder)).toEqual(['dist']);
	});

	test('leaves folders of other sites beside it alone', async () => {
		site(target, 'old');
		site(join(folder, '.preview-new-a'), 'of another');
		await tidyLeftovers(target);
		expect(readdirSync(folder).sort()).toEqual(['.preview-new-a', 'dist']);
	});
});

describe('when two builds run at once', () => {
	test('the second waits until the first is done', async () => {
		const line = (name: string) => `await withLock(lock, async () => { say('${name} begins'); await wait(400); say('${name} ends'); });`;
		await Promise.all([elsewhere(line('one')), elsewhere(line('another'))].map(ended));
		const [first = '', ...rest] = log();
		const [name = ''] = first.split(' ');
		const other = name === 'one' ? 'another' : 'one';
		expect([first, ...rest]).toEqual([`${name} begins`, `${name} ends`, `${other} begins`, `${other} ends`]);
	});

	test('one that was killed does not block the other', async () => {
		const killed = elsewhere(`await withLock(lock, async () => { say('begins'); await wait(60_000); });`);
		await until(() => log().includes('begins'));
		killed.kill('SIGKILL');
		await ended(killed);
		let isDone = false;
		await withLock(join(folder, 'lock'), async () => {
			isDone = true;
			return Promise.resolve();
		});
		expect(isDone).toBe(true);
		expect(existsSync(join(folder, 'lock'))).toBe(false);
	});

	test('one that fails does not block the other, and says why', async () => {
		await expect(withLock(join(folder, 'lock'), () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
		expect(existsSync(join(folder, 'lock'))).toBe(false);
	});
});
