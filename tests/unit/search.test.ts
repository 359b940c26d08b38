import { expect, test } from 'vitest';
import { stringsFor } from '../../src/i18n/strings.ts';
import { buildEdition } from '../../src/build.ts';
import { searchRecords } from '../../src/outputs/search/searchRecords.ts';
import { makeArticle, makeContent, NOW } from '../make.ts';

test('the search finds each article, claim, source, term and outlet, and what two articles share only once', () => {
	const files = makeContent(
		makeArticle({ entities: ['river'], body: '<Entity id="river">The river</Entity>: <Claim id="treaty-signed">so</Claim>.' }),
		makeArticle({ slug: 'dam-breaks' }),
	);
	const { edition, editions } = buildEdition(files, { languages: ['en'], now: NOW });
	const records = searchRecords({ edition, editions, site: new URL('https://river.example'), t: stringsFor('en') });
	expect(records.map(({ kind, url }) => `${kind} ${url}`)).toEqual([
		'article /articles/dam-breaks/',
		'claim /articles/dam-breaks/treaty-signed/',
		'source /articles/dam-breaks/#source-herald-treaty',
		'article /articles/river-treaty/',
		'claim /articles/river-treaty/treaty-signed/',
		'entity /entities/river/',
		'outlet /outlets/herald/',
	]);
	expect(records.find(({ kind }) => kind === 'outlet')).toMatchObject({
		language: 'en',
		title: 'The Herald',
		facts: 'Newspaper. We cite 1 document of The Herald, for 2 claims.',
	});
	expect(records.find(({ kind }) => kind === 'claim')?.facts).toBe('The Herald; one source');
});
