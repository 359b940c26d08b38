import { globSync } from 'node:fs';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from 'vitest';
import { SITE } from '../siteAddress.ts';
import { DIST } from './buildFixtures.ts';
import { ARTICLES, claimUrlsOf, hrefsIn, idsIn, pageAt } from './builtPages.ts';
import { built } from './golden.ts';

const json = (path: string): unknown => JSON.parse(built(path));

test('a program with the published schema can read every file of claims, and anything unknown is refused', () => {
	const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { uri: (text: string) => URL.canParse(text) } });
	const check = ajv.compile(json('schemas/claims.json') as AnySchema);
	const files = globSync('**/claims.json', { cwd: DIST }).filter((file) => !file.startsWith('schemas'));
	expect(files).toHaveLength(18);
	for (const file of files) expect([check(json(file)), check.errors], file).toEqual([true, null]);
	expect(check({ ...(json('claims.json') as object), strange: true })).toBe(false);
});

test.each(ARTICLES)('a program that keeps references reads the sources and claims of %s', (url) => {
	const sources = idsIn(pageAt(url).document, '.sources .entry').map((id) => id.replace('source-', ''));
	expect((json(`${url}sources.json`) as readonly { id: string }[]).map(({ id }) => id)).toEqual(sources);
	expect(new Cite(built(`${url}sources.bib`)).data).toHaveLength(sources.length);
	for (const claim of claimUrlsOf(url)) {
		const [bibtex = '', csl = ''] = hrefsIn(pageAt(claim).document, 'a[download]').map((href) =>
			decodeURIComponent(href.replace(/^[^,]*,/, '')),
		);
		expect(new Cite(bibtex).data[0]?.URL).toBe(SITE + claim);
		expect(JSON.parse(csl)).toMatchObject([{ URL: SITE + claim }]);
	}
});
