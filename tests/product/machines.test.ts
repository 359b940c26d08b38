import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml } from '@rgrove/parse-xml';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { DIST } from './buildFixtures.ts';
import { FILES } from './files.ts';
import { built, expectGolden } from './golden.ts';
import { withGoldenAddress } from './normalise.ts';
import { filesIn, pagesIn } from './readable/files.ts';
import { json } from './readable/json.ts';
import { searchRecordsIn } from './readable/search.ts';
import { xml } from './readable/xml.ts';

/** A file as lines that a diff can show, according to its extension. */
async function readable(address: string): Promise<string> {
	const text = withGoldenAddress(built(address));
	if (/\.(?:json|webmanifest)$/.test(address)) return json(text);
	return /\.(?:atom|rss|svg|xml)$/.test(address) ? xml(text).join('\n') : text;
}

describe('programs get', () => {
	test.each(Object.entries(FILES))('in %s %s', async (address) => {
		await expectGolden(await readable(address), address);
	});

	test('in claims.json of each language the claims of all its articles', () => {
		const claimsIn = (address: string) => {
			const { articles } = JSON.parse(built(address)) as { articles: readonly { slug: string; claims: readonly unknown[] }[] };
			return articles.map(({ claims, slug }) => `${slug}: ${claims.length}`);
		};
		expect(claimsIn('claims.json')).toEqual([
			'book-of-tolls: 7',
			'first-flight: 10',
			'kell-in-numbers: 1',
			'kell-in-pictures: 1',
			'maps-of-the-earth: 1',
			'hard-cases: 5',
		]);
		expect(claimsIn('ur/claims.json')).toEqual([
			'book-of-tolls: 7',
			'kell-in-numbers: 1',
			'kell-in-pictures: 1',
			'maps-of-the-earth: 1',
			'hard-cases: 5',
		]);
		expect(claimsIn('prs/claims.json')).toEqual(['kell-in-numbers: 1', 'kell-in-pictures: 1', 'maps-of-the-earth: 1', 'hard-cases: 5']);
	});
});

test('who searches finds each article, claim, source, outlet and entity, with its facts', async () => {
	await expectGolden(searchRecordsIn(DIST), 'search.txt');
});

test('exactly the intended files are published', async () => {
	await expectGolden(filesIn(DIST), 'files.txt');
});

test('every page says in which language it is, what it is, and whether robots may list it', async () => {
	await expectGolden(pagesIn(DIST), 'pages.txt');
});

test('no published file has a word of a draft', () => {
	const files = globSync('**/*', { cwd: DIST, withFileTypes: true }).filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name));
	expect(files.length).toBeGreaterThan(500);
	for (const { name, parentPath } of files)
		expect(readFileSync(join(parentPath, name), 'latin1'), name).not.toMatch(/unpublished|held-back/i);
});

test('programs that keep to the published schema can read the claims, and are told of what it does not know', () => {
	const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { uri: (text: string) => URL.canParse(text) } });
	const isValid = ajv.compile(JSON.parse(built('schemas/claims.json')) as AnySchema);
	const files = globSync('**/claims.json', { cwd: DIST }).filter((file) => !file.startsWith('schemas'));
	expect(files.length).toBeGreaterThan(7);
	for (const file of files) {
		const claims = JSON.parse(built(file)) as object;
		expect([isValid(claims), isValid.errors], file).toEqual([true, null]);
		expect(isValid({ ...claims, strange: true })).toBe(false);
	}
});

test('every feed, sitemap and drawing is valid XML, whatever characters are in its words', () => {
	const files = globSync('**/*.{atom,rss,svg,xml}', { cwd: DIST });
	expect(files.length).toBeGreaterThan(30);
	for (const file of files) expect(() => parseXml(built(file)), file).not.toThrow();
});
