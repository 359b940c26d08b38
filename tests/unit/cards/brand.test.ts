import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildEdition } from '../../../src/build.ts';
import { loadFiles } from '../../../src/load.ts';
import type { ContentFile } from '../../../src/reading/files/contentFile.ts';
import { iconFile } from '../../../src/outputs/hosting/icon.ts';
import { socialPictureAt } from '../../../src/outputs/shareCards/socialPicture.ts';
import { makeContent, NOW, reportOn } from '../../make.ts';

const SVG = (width: number) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="60"><defs><path id="a" d="M0 0h9v9z" fill="url(#b)"/></defs><use href="#a"/></svg>`;

let folder: string;
let files: readonly ContentFile[];
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'brand-'));
	const png = await sharp({ create: { width: 400, height: 100, channels: 3, background: '#888' } })
		.png()
		.toBuffer();
	await writeFile(join(folder, 'logo.svg'), SVG(240));
	await writeFile(join(folder, 'logo-dark.png'), png);
	await writeFile(join(folder, 'social.jpg'), png);
	files = await loadFiles(folder);
});
afterAll(() => rm(folder, { recursive: true }));

const build = (...brand: readonly ContentFile[]) => buildEdition(makeContent(...brand), { languages: ['en', 'ur'], now: NOW });

describe('a logo', () => {
	test('is known by its name in content/, with its size', () => {
		expect(files.map(({ path, size }) => [path, size && { width: size.width, height: size.height }])).toEqual([
			['content/logo-dark.png', { width: 400, height: 100 }],
			['content/logo.svg', { width: 240, height: 60 }],
			['content/social.jpg', undefined],
		]);
	});

	test('is published once, for all languages, and so is the one for dark mode', () => {
		const { editions } = build(...files.filter(({ path }) => path.includes('logo')));
		const logos = editions.flatMap(({ sitePages }) => sitePages.filter(({ url }) => url.includes('logo')).map(({ url }) => url));
		expect(logos).toEqual(['/logo/logo.svg', '/logo/logo-dark.png']);
	});

	test('that is a drawing without scripts, fonts and addresses passes the check', () => {
		expect(reportOn(files.filter(({ path }) => path.includes('logo')))).toBe('');
	});

	test('in a different format from its file extension is reported', () => {
		expect(reportOn(files.filter(({ path }) => path.includes('social')))).toContain(
			'The image social.jpg cannot be read completely: it is damaged, or its name gives the wrong format.',
		);
	});

	test('is optional', () => {
		expect(build().editions[0].site.brand).toEqual({});
	});
});

test('a social picture is used for the home page, lists and pages, and never for an article or a claim', () => {
	const picture = { path: 'content/social.png', text: '', size: { width: 1200, height: 630, hash: 'a1' } };
	const [edition] = build(picture).editions;
	const shown = (url: string) => socialPictureAt(url, edition)?.file;
	expect(['/', '/articles/', '/corrections/'].map(shown)).toEqual(['social.png', 'social.png', 'social.png']);
	expect(['/articles/river-treaty/', '/articles/river-treaty/treaty-signed/'].map(shown)).toEqual([undefined, undefined]);
	expect(socialPictureAt('/', build().editions[0])).toBeUndefined();
});

test('the icon has the newsroom’s accent, or ours if it has not chosen one', () => {
	expect(iconFile({ accent: '#B5122B' })).toContain('fill="#b5122b"');
	expect(iconFile({})).toContain('fill="#1f4c8f"');
});
