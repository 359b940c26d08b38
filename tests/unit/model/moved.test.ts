import { expect, test } from 'vitest';
import { buildEdition } from '../../../src/build.ts';
import { stringsFor } from '../../words.ts';
import { redirectsFile } from '../../../src/outputs/hosting/hosting.ts';
import { makeContent, makeTranslation, NOW } from '../../make.ts';

const { edition, editions } = buildEdition(makeContent(makeTranslation()), { languages: ['en', 'ur'], now: NOW });

test('the old addresses of the lists of claims lead to the new ones, in each language and from each of their pages', () => {
	const moved = editions.flatMap(({ sitePages }) =>
		sitePages.flatMap((page) => (page.kind === 'moved' ? [`${page.url} → ${page.to.url}`] : [])),
	);
	expect(moved).toEqual([
		'/claims/status/corroborated/ → /claims/status/several-sources/',
		'/claims/status/corroborated/page/2/ → /claims/status/several-sources/',
		'/claims/status/reported/ → /claims/status/one-source/',
		'/claims/status/reported/page/2/ → /claims/status/one-source/',
		'/claims/status/unverified/ → /claims/status/unconfirmed/',
		'/claims/status/unverified/page/2/ → /claims/status/unconfirmed/',
		'/claims/status/corrected/ → /claims/status/wrong/',
		'/claims/status/corrected/page/2/ → /claims/status/wrong/',
		'/ur/claims/status/corroborated/ → /ur/claims/status/several-sources/',
		'/ur/claims/status/corroborated/page/2/ → /ur/claims/status/several-sources/',
		'/ur/claims/status/reported/ → /ur/claims/status/one-source/',
		'/ur/claims/status/reported/page/2/ → /ur/claims/status/one-source/',
		'/ur/claims/status/unverified/ → /ur/claims/status/unconfirmed/',
		'/ur/claims/status/unverified/page/2/ → /ur/claims/status/unconfirmed/',
		'/ur/claims/status/corrected/ → /ur/claims/status/wrong/',
		'/ur/claims/status/corrected/page/2/ → /ur/claims/status/wrong/',
	]);
});

test('hosts that redirect are told so, and search engines are told nothing', () => {
	const redirects = redirectsFile({ edition, editions, site: new URL('https://river.example'), t: stringsFor('en') });
	expect(redirects).toContain('/claims/status/corrected/ /claims/status/wrong/ 301\n');
	expect(redirects).toContain('/ur/claims/status/reported/page/2/ /ur/claims/status/one-source/ 301\n');
	expect(edition.sitePages.filter(({ kind }) => kind === 'moved').some(({ isIndexed }) => isIndexed)).toBe(false);
});
