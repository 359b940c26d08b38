import { describe, expect, test } from 'vitest';
import { buildEdition } from '../../../src/build.ts';
import { markPage } from '../../../src/integration/preview.ts';
import type { ContentFile } from '../../../src/reading/files/contentFile.ts';
import { report } from '../../../src/diagnostics/report.ts';
import { makeArticle, makeContent, makeEarlierLedger, makeSource, makeTranslation } from '../../make.ts';

/** One article is published, and one is due on 22 June at nine in Kabul. */
const waiting = [
	...makeEarlierLedger(),
	makeArticle({ slug: 'dam-breaks', title: 'Who said that the dam breaks', published: '2026-06-22T09:00+04:30' }),
];
const at = (now: string, ...files: readonly ContentFile[]) =>
	buildEdition(makeContent(...files), { languages: ['en', 'ur'], now: new Date(now) });
const titles = ({ published: [edition] }: ReturnType<typeof buildEdition>) => edition.articles.map(({ title }) => title);

describe('an article that is ready and waits for its moment', () => {
	test('is nowhere on the site a minute before, and the check says when it will appear', () => {
		const build = at('2026-06-22T04:29:00Z', ...waiting);
		expect(titles(build)).toEqual(['What the river treaty says']);
		expect(JSON.stringify(build.published)).not.toContain('dam');
		expect(build.diagnostics).toEqual([]);
		expect(report(build.warnings, [])).toContain(
			'This article will appear with the first build after 2026-06-22, 09:00 (UTC+04:30). Until then, readers cannot find it.',
		);
	});

	test('is published on time, once it is on the ledger', () => {
		const build = at('2026-06-22T04:30:00Z', ...waiting);
		expect(titles(build)).toEqual(['Who said that the dam breaks', 'What the river treaty says']);
		expect(build.warnings).toEqual([]);
		expect(report(build.diagnostics, [])).toContain('unrecorded-address');
	});

	test('waits in every language', () => {
		const translated = { ...makeTranslation(), path: 'content/articles/dam-breaks/ur.mdx' };
		const urdu = (now: string) => at(now, ...waiting, translated).published[1]?.articles.length;
		expect([urdu('2026-06-22T04:29:00Z'), urdu('2026-06-22T04:30:00Z')]).toEqual([0, 1]);
	});

	test('is shown at the desk and in a preview', () => {
		const build = at('2026-06-15T12:00:00Z', ...waiting);
		expect(build.edition.articles.map(({ slug }) => slug)).toEqual(['dam-breaks', 'river-treaty']);
	});

	test('has to be in order already: its mistakes block the edition', () => {
		const wrong = makeArticle({ slug: 'dam-breaks', published: '2026-06-22T09:00Z', sources: [makeSource({ outlet: 'nobody' })] });
		const { diagnostics, draftDiagnostics } = at('2026-06-15T12:00:00Z', ...makeEarlierLedger(), wrong);
		expect([diagnostics.map(({ code }) => code), draftDiagnostics]).toEqual([['unknown-outlet'], []]);
	});

	test('cannot be linked to by a published article', () => {
		const related = [{ article: 'dam-breaks', relation: 'update' as const, why: 'It tells what came after.' }];
		const { diagnostics } = at('2026-06-15T12:00:00Z', ...waiting, makeArticle({ related }));
		expect(diagnostics.map(({ code }) => code)).toContain('related-draft');
	});
});

test('every page of a preview says what it is, to people and to search engines', () => {
	const page =
		'<html><head><meta name="robots" content="max-image-preview:large"><title>River</title></head><body class="a"><h1>River</h1></body></html>';
	expect(markPage(page)).toBe(
		'<html><head><meta name="robots" content="noindex"><title>River</title></head><body class="a">' +
			'<p class="notice" data-draft lang="en" dir="ltr"><b>Preview, not published.</b> It holds drafts and articles that have still to appear. Please do not pass it on.</p>' +
			'<h1>River</h1></body></html>',
	);
});
