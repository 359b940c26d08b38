import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { cardFor } from '../../../src/shareCards/cache.ts';
import { drawCard } from '../../../src/shareCards/draw.ts';
import { isWholePng } from '../../../src/shareCards/png.ts';
import { CACHE, makeCard, urduCard } from '../../fixtures/cards/cards.ts';

const folders: string[] = [];
let folder = '';

beforeEach(async () => {
	await mkdir(CACHE, { recursive: true });
	folder = await mkdtemp(join(CACHE, 'test-'));
	folders.push(folder);
});
afterAll(() => Promise.all(folders.map((each) => rm(each, { recursive: true }))));

async function kept(): Promise<readonly string[]> {
	return (await readdir(folder)).map((name) => join(folder, name));
}

test('an unchanged card is not drawn again', async () => {
	await cardFor(makeCard(), folder);
	const [file = ''] = await kept();
	const before = await stat(file);
	// The result is whatever is in the cache, so nothing was drawn.
	const other = await drawCard(makeCard({ text: 'Something else entirely.' }));
	await writeFile(file, other);
	expect(await cardFor(makeCard(), folder)).toEqual(Buffer.from(other));
	expect((await stat(file)).ino).toBe(before.ino);
	expect(await kept()).toHaveLength(1);
});

test.each([
	['its text', { text: 'The Taliban sent nobody to the OIC session of 22–23 March 2022.' }],
	['who says so', { voice: 'Mujahid via AFP' }],
	['its status', { finding: { status: 'wrong', words: 'disputed by Iftikhar' } }],
	['its language', { language: 'tr' }],
] as const)('a card of which %s has changed is drawn anew', async (_, change) => {
	const before = await cardFor(makeCard(), folder);
	const after = await cardFor(makeCard(change), folder);
	expect(await kept()).toHaveLength(2);
	if (!('language' in change)) expect(after).not.toEqual(before);
});

test.each([
	['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
	['empty', () => Buffer.alloc(0)],
	['another kind of file', () => Buffer.from('<html></html>')],
	['not as it was written', (bytes: Buffer) => bytes.with(bytes.length / 2, (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1)],
])('a kept card that is %s is drawn anew, and mended', async (_, spoil) => {
	const drawn = await cardFor(makeCard(), folder);
	const [file = ''] = await kept();
	await writeFile(file, spoil(await readFile(file)));
	expect(await cardFor(makeCard(), folder)).toEqual(drawn);
	expect(await readFile(file)).toEqual(drawn);
});

test('pages that ask for a card at the same time all get it whole, and nothing else is left behind', async () => {
	const drawn = await Promise.all(Array.from({ length: 6 }, () => cardFor(makeCard(), folder)));
	expect(drawn.every(isWholePng)).toBe(true);
	expect(await kept()).toHaveLength(1);
});

test('two builds at once on a machine without fonts draw the same picture as this one, without errors', async () => {
	const script = new URL('../../fixtures/cards/drawAlone.ts', import.meta.url).pathname;
	const nothing = join(folder, 'nothing');
	await mkdir(nothing);
	const env = { PATH: '', HOME: nothing, FONTCONFIG_PATH: nothing, FONTCONFIG_FILE: join(nothing, 'fonts.conf'), XDG_DATA_HOME: nothing };
	const builds = await Promise.all([1, 2].map(() => promisify(execFile)(process.execPath, [script, folder], { env })));
	const here = createHash('sha256')
		.update(await drawCard(urduCard))
		.digest('hex');
	expect(builds).toEqual([1, 2].map(() => ({ stdout: `${here}\n`, stderr: '' })));
}, 60_000);
