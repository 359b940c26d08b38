import { existsSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { putInPlace, tidyLeftovers } from '../../../src/commands/atomicFolder.ts';
import { settleTarget } from '../../../src/commands/target.ts';

let folder: string;
beforeEach(() => {
	folder = realpathSync(mkdtempSync(join(tmpdir(), 'target-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, words: string): void {
	mkdirSync(join(folder, path, '..'), { recursive: true });
	writeFileSync(join(folder, path), words);
}
const settle = (name: string, kept: readonly string[] = []) => settleTarget(join(folder, name), kept);

describe('a site is published', () => {
	test('into a folder that does not exist yet, nor the one above it', async () => {
		expect(await settle('www/dist')).toBe(join(folder, 'www/dist'));
	});

	test.each([
		[
			'that is empty',
			() => {
				mkdirSync(join(folder, 'dist'));
			},
		],
		[
			'that holds the last site',
			() => {
				write('dist/index.html', 'old');
			},
		],
	])('into a folder %s', async (_, prepare) => {
		prepare();
		expect(await settle('dist')).toBe(join(folder, 'dist'));
	});

	test('where a link leads, and the link stays', async () => {
		write('disk/site/index.html', 'old');
		write('disk/.site-new-a/index.html', 'new');
		symlinkSync(join(folder, 'disk/site'), join(folder, 'dist'));
		const target = await settle('dist');
		await putInPlace(join(folder, 'disk/.site-new-a'), target);
		await tidyLeftovers(target);
		expect(target).toBe(join(folder, 'disk/site'));
		expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('new');
		expect(readlinkSync(join(folder, 'dist'))).toBe(join(folder, 'disk/site'));
	});

	test('where a link leads, even before anything is there', async () => {
		symlinkSync('disk/site', join(folder, 'dist'));
		expect(await settle('dist')).toBe(join(folder, 'disk/site'));
		expect(existsSync(join(folder, 'disk'))).toBe(true);
	});
});

describe('nothing is published', () => {
	test('in the place of a file', async () => {
		write('dist', 'a note');
		await expect(settle('dist')).rejects.toThrow('dist is a file. Name a folder.');
	});

	test('in the place of files that are not a site', async () => {
		write('papers/budget.txt', 'secret');
		await expect(settle('papers')).rejects.toThrow('papers holds files and no site; they would be lost.');
	});

	test('in the place of a Git repository', async () => {
		write('pages/index.html', 'old');
		write('pages/.git', 'gitdir: elsewhere');
		await expect(settle('pages')).rejects.toThrow('pages is a Git repository, whose history would be lost.');
	});

	test('in the place of its own content', async () => {
		write('news/content/index.html', 'old');
		await expect(settle('news', [join(folder, 'news/content')])).rejects.toThrow('which the site would take the place of.');
		await expect(settle('news/content', [join(folder, 'news/content')])).rejects.toThrow('which the site would take the place of.');
		expect(await settle('news/content-dist', [join(folder, 'news/content')])).toBe(join(folder, 'news/content-dist'));
	});

	test.skipIf(!existsSync('/proc/self/mountinfo'))('where a folder is mounted by itself, and a way out is given', async () => {
		await expect(settleTarget('/proc', [])).rejects.toThrow('is mounted by itself, so a finished site cannot take its place in one step.');
		await expect(settleTarget('/dev/shm', [])).rejects.toThrow('npm run build -- content ');
	});
});
