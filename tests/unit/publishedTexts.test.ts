import { expect, test } from 'vitest';
import { publishedTexts } from '../../src/integration/virtualContent.ts';
import { buildEdition } from '../../src/build.ts';
import type { ContentFile } from '../../src/reading/files/contentFile.ts';
import { edit, makeArticle, makeContent, makeTranslation, NOW } from '../make.ts';

const textsOf = (...files: readonly ContentFile[]) =>
	publishedTexts(buildEdition(makeContent(...files), { languages: ['en', 'ur'], now: NOW }).published);

test('a build compiles the texts of what it publishes', () => {
	expect(textsOf(makeTranslation())).toEqual([
		'articles/river-treaty/en.mdx',
		'pages/corrections.mdx',
		'pages/how-we-source.mdx',
		'articles/river-treaty/ur.mdx',
	]);
});

test('a draft may be broken in any way, since a build leaves its text alone', () => {
	const draft = edit(makeArticle({ slug: 'dam-breaks', body: '</Claim> <5 {x' }), 'title:', 'draft: true\ntitle:');
	for (const broken of [draft, { ...draft, text: `0\n${draft.text}` }])
		expect(textsOf(broken)).toEqual(['articles/river-treaty/en.mdx', 'pages/corrections.mdx', 'pages/how-we-source.mdx']);
});
