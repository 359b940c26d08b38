import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadFiles } from '../../../src/load.ts';
import { report } from '../../../src/diagnostics/report.ts';
import { buildEdition } from '../../../src/build.ts';
import { NOW } from '../../make.ts';

let folder = '';
const beside = (name: string) => join(folder, 'articles/river-treaty', name);
/** A picture of noise, which cannot be compressed. */
const noise = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 30 } } });

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'content-'));
	await mkdir(join(folder, 'outlets'), { recursive: true });
	await mkdir(beside(''), { recursive: true });
	const jpeg = await noise(400, 300).jpeg().toBuffer();
	const png = await noise(400, 300).png().toBuffer();
	await writeFile(beside('whole.jpg'), jpeg);
	await writeFile(beside('half.jpg'), jpeg.subarray(0, jpeg.length / 2));
	await writeFile(beside('most.png'), png.subarray(0, png.length - 200));
	await writeFile(beside('trailer.jpg'), Buffer.concat([jpeg, Buffer.from('what a camera writes behind a picture')]));
	await writeFile(
		beside('wide.png'),
		await sharp({ create: { width: 40_000, height: 2, channels: 3, background: '#888' } })
			.png()
			.toBuffer(),
	);
	await writeFile(beside('drawing.png'), '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>');
	await writeFile(beside('empty.webp'), '');
	await symlink(beside('whole.jpg'), beside('linked.jpg'));
	await symlink(join(folder, 'nowhere'), join(folder, 'outlets/times.yml'));
	await symlink(join(folder, 'outlets'), join(folder, 'entities'));
	await symlink('nobody@nowhere.1', beside('.#en.mdx'));
	await writeFile(Buffer.concat([Buffer.from(`${folder}/outlets/h`), Buffer.from([0xe9]), Buffer.from('rald.yml')]), 'name: The Herald\n');
	await writeFile(join(folder, 'site.yml'), Buffer.from([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xe9]));
});

afterAll(() => rm(folder, { recursive: true }));

describe('a file in a content folder', () => {
	test('is read, or listed with the reason why it cannot be read', async () => {
		const files = await loadFiles(folder);
		expect(files.map(({ fault, path }) => `${path.replace('content/', '')} ${fault ?? 'is fine'}`).sort()).toEqual([
			'articles/river-treaty/.#en.mdx link',
			'articles/river-treaty/drawing.png broken-picture',
			'articles/river-treaty/empty.webp broken-picture',
			'articles/river-treaty/half.jpg broken-picture',
			'articles/river-treaty/linked.jpg link',
			'articles/river-treaty/most.png broken-picture',
			'articles/river-treaty/trailer.jpg is fine',
			'articles/river-treaty/whole.jpg is fine',
			'articles/river-treaty/wide.png large-picture',
			'entities link',
			'outlets/h\uFFFDrald.yml name',
			'outlets/times.yml link',
			'site.yml is fine',
		]);
	});

	test('is reported in words, whatever is wrong with it', async () => {
		const files = await loadFiles(folder);
		const { diagnostics } = buildEdition(files, { languages: ['en'], now: NOW });
		const words = report(diagnostics, files);
		expect(words).toContain('"content/outlets/times.yml" is a link to a file in another place, and such links are not followed.');
		expect(words).toContain('The name of "content/outlets/h\uFFFDrald.yml" cannot be read: it is not written in UTF-8.');
		expect(words).toContain('A character here could not be read: the file is not saved as UTF-8.');
		expect(words).not.toContain('.#en.mdx');
	});
});

test('a missing folder is a separate error', async () => {
	await expect(loadFiles(join(folder, 'nothing'))).rejects.toThrow('ENOENT');
});

test('more files than a program may open at once are all read', async () => {
	const large = await mkdtemp(join(tmpdir(), 'many-files-'));
	for (let number = 0; number < 400; number++) await writeFile(join(large, `outlet-${number}.yml`), 'name: The Herald');
	const url = (path: string) => JSON.stringify(new URL(`../../../src/${path}`, import.meta.url).href);
	const script = `
		import { readTexts, readPictures } from ${url('load.ts')};
		import { givenIn } from ${url('renewing/sameSite.ts')};
		const found = await readTexts(${JSON.stringify(large)});
		const files = await readPictures(found);
		console.log(files.length, files.filter(({ fault }) => fault !== undefined).length, givenIn(found).length);
	`;
	const limited = spawnSync('bash', ['-c', 'ulimit -n 100; exec "$@"', 'bash', process.execPath, '--input-type=module', '-e', script]);
	expect(limited.stderr.toString()).toBe('');
	expect(limited.stdout.toString()).toBe('400 0 40\n');
	await rm(large, { recursive: true });
});
