import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildEdition } from '../../../src/build.ts';
import { readTexts, readPictures } from '../../../src/load.ts';
import { givenIn, holds, untilWhen } from '../../../src/renewing/sameSite.ts';
import { edit, makeArticle, makeContent } from '../../make.ts';

/** The moment when a site of one article, with one line changed, has to be built again even if nobody changes anything. */
function until(now: string, line: string): string {
	const article = edit(makeArticle(), /^published: .*$/m, line);
	const { editions } = buildEdition(makeContent(article), { languages: ['en'], now: new Date(now) });
	const moment = untilWhen({ editions, now: new Date(now) });
	return moment === Infinity ? 'never' : new Date(moment).toISOString();
}

test('a site is current until its next article appears, or one is no longer news or becomes old', () => {
	expect(until('2026-03-01T00:00Z', 'published: 2026-03-05T09:00Z')).toBe('2026-03-05T09:00:00.000Z');
	expect(until('2026-03-05T09:01Z', 'published: 2026-03-05T09:00Z')).toBe('2026-03-07T09:00:00.000Z');
	expect(until('2026-03-08T09:00Z', 'published: 2026-03-05T09:00Z')).toMatch(/^2027-/);
	expect(until('2036-03-08T09:00Z', 'published: 2026-03-05T09:00Z')).toBe('never');
});

test('a site is not current if a byte, a name or the code has changed, or the clock has gone back', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'given-'));
	const given = async (code: string) => givenIn(await readTexts(folder), code);
	try {
		mkdirSync(join(folder, 'articles'));
		writeFileSync(join(folder, 'articles/a.mdx'), 'One.');
		const before = await given('code');
		expect(await given('code')).toBe(before);
		expect(await given('other code')).not.toBe(before);
		writeFileSync(join(folder, 'articles/a.mdx'), 'Two.');
		expect(await given('code')).not.toBe(before);
		writeFileSync(join(folder, 'articles/a.mdx'), 'One.');
		writeFileSync(join(folder, 'articles/b.mdx'), '');
		expect(await given('code')).not.toBe(before);
		const origin = { given: before, from: 1000, until: 2000 };
		expect([999, 1000, 1999, 2000].map((moment) => holds(origin, new Date(moment), before))).toEqual([false, true, true, false]);
		expect(holds(origin, new Date(1500), 'another')).toBe(false);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('a file that changes while a site is built counts as changed for the next build', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'given-'));
	try {
		mkdirSync(join(folder, 'outlets'));
		writeFileSync(join(folder, 'outlets/a.yml'), 'name: One');
		const found = await readTexts(folder);
		const built = givenIn(found, 'code');
		writeFileSync(join(folder, 'outlets/a.yml'), 'name: Two');
		expect(await readPictures(found)).toEqual([{ path: 'content/outlets/a.yml', text: 'name: One' }]);
		expect(givenIn(found, 'code')).toBe(built);
		expect(givenIn(await readTexts(folder), 'code')).not.toBe(built);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('what an editor leaves in the folder while it is open changes nothing', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'given-'));
	try {
		writeFileSync(join(folder, 'site.yml'), 'name: One');
		const before = givenIn(await readTexts(folder), 'code');
		writeFileSync(join(folder, '.site.yml.swp'), 'anything');
		expect(givenIn(await readTexts(folder), 'code')).toBe(before);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
