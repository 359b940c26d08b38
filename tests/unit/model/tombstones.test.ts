import { expect, test } from 'vitest';
import { stringsFor } from '../../words.ts';
import { buildEdition } from '../../../src/build.ts';
import { redirectsFile } from '../../../src/outputs/hosting/hosting.ts';
import { makeArticle, makeClaim, makeContent, makeEarlierLedger, NOW } from '../../make.ts';

/** An edition in which one article is gone, and one claim of another. */
function editionWithout(tombstones: string) {
	const claims = ['treaty-signed', 'water-shared'].map((id) => makeClaim({ id, text: `It is said that the ${id} is so.` }));
	const ledger = makeEarlierLedger(makeArticle({ claims }), makeArticle({ slug: 'dam-breaks' }));
	const files = makeContent(makeArticle(), ...ledger, { path: 'content/tombstones.yml', text: tombstones });
	const { edition, editions } = buildEdition(files, { languages: ['en', 'ur'], now: NOW });
	return { edition, editions, site: new URL('https://river.example'), t: stringsFor('en') };
}

const addressesOf = (tombstones: string, at = 0) =>
	editionWithout(tombstones).editions[at]?.tombstones.flatMap(({ addresses }) => addresses);

test('a claim that is gone says so on its page and on the card that other sites frame, in every language', () => {
	const gone = '- { address: /articles/river-treaty/water-shared/, date: 2026-04-01, why: Nobody is known to have said it. }\n';
	expect(addressesOf(gone)).toEqual(['/articles/river-treaty/water-shared/', '/embed/river-treaty/water-shared/']);
	expect(addressesOf(gone, 1)).toEqual(['/ur/articles/river-treaty/water-shared/', '/ur/embed/river-treaty/water-shared/']);
});

test('an article that is gone says so on each of its pages, and on those of its claims', () => {
	expect(addressesOf('- { address: /articles/dam-breaks/, date: 2026-04-01, why: It was about another dam. }\n')).toEqual([
		'/articles/dam-breaks/',
		'/articles/dam-breaks/evidence/',
		'/articles/dam-breaks/print/',
		'/articles/dam-breaks/treaty-signed/',
		'/embed/dam-breaks/treaty-signed/',
	]);
});

test('a host redirects a framed card to another card, and never to a page that may not be framed', () => {
	const gone = (replacedBy: string) =>
		redirectsFile(
			editionWithout(
				`- { address: /articles/river-treaty/water-shared/, date: 2026-04-01, why: Two claims were one., replacedBy: ${replacedBy} }\n`,
			),
		)
			.split('\n')
			.filter((line) => !line.startsWith('/ur/') && !line.includes('/:slug/') && !line.startsWith('/claims/'));
	expect(gone('/articles/river-treaty/treaty-signed/')).toEqual([
		'/articles/river-treaty/water-shared/ /articles/river-treaty/treaty-signed/ 301',
		'/embed/river-treaty/water-shared/ /embed/river-treaty/treaty-signed/ 301',
		'',
	]);
	expect(gone('/articles/river-treaty/')).toEqual(['/articles/river-treaty/water-shared/ /articles/river-treaty/ 301', '']);
});

test('if the other claim is not translated into a language, a host redirects to its page there, and leaves the card alone', () => {
	const redirects = redirectsFile(
		editionWithout(
			'- { address: /articles/river-treaty/water-shared/, date: 2026-04-01, why: Two claims were one., replacedBy: /articles/river-treaty/treaty-signed/ }\n',
		),
	);
	expect(redirects).toContain('/ur/articles/river-treaty/water-shared/ /ur/articles/river-treaty/treaty-signed/ 301\n');
	expect(redirects).not.toContain('/ur/embed/');
});
