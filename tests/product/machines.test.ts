import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST } from './buildFixtures.ts';
import { FILES } from './files.ts';
import { built, expectGolden } from './golden.ts';
import { filesIn, pagesIn } from './readable/files.ts';
import { json } from './readable/json.ts';
import { searchRecordsIn } from './readable/search.ts';
import { xml } from './readable/xml.ts';

/** A file as lines that a diff can show, by the end of its name. */
async function readable(address: string): Promise<string> {
	const text = built(address);
	if (/\.(?:json|webmanifest)$/.test(address)) return json(text);
	return /\.(?:atom|rss|svg|xml)$/.test(address) ? xml(text).join('\n') : text;
}

describe('machines get', () => {
	test.each(Object.entries(FILES))('in %s %s', async (address) => {
		await expectGolden(await readable(address), address);
	});

	test('in claims.json of each language the claims of all its articles', () => {
		const claimsIn = (address: string) => {
			const { articles } = JSON.parse(built(address)) as { articles: readonly { slug: string; claims: readonly unknown[] }[] };
			return articles.map(({ claims, slug }) => `${slug}: ${claims.length}`);
		};
		expect(claimsIn('claims.json')).toEqual(['book-of-tolls: 7', 'first-flight: 10', 'hard-cases: 5']);
		expect(claimsIn('ur/claims.json')).toEqual(['book-of-tolls: 7', 'hard-cases: 5']);
		expect(claimsIn('prs/claims.json')).toEqual(['hard-cases: 5']);
	});
});

test('who searches finds each article, claim, source, outlet and entity, with its facts', async () => {
	await expectGolden(searchRecordsIn(DIST), 'search.txt');
});

test('what is published is what was meant to be, and nothing else', async () => {
	await expectGolden(filesIn(DIST), 'files.txt');
});

test('every page says in which language it is, what it is, and whether robots may list it', async () => {
	await expectGolden(pagesIn(DIST), 'pages.txt');
});

test('no word of a draft is in what is published, in any file', () => {
	const files = globSync('**/*', { cwd: DIST, withFileTypes: true }).filter((entry) => entry.isFile());
	expect(files.length).toBeGreaterThan(500);
	for (const { name, parentPath } of files)
		expect(readFileSync(join(parentPath, name), 'latin1'), name).not.toMatch(/unpublished|held-back/i);
});
