import { expect, test } from 'vitest';
import { buildEdition } from '../../src/build.ts';
import { languageFrom } from '../../src/i18n/languages.ts';
import { siteLanguages, tagsOf } from '../../src/i18n/siteLanguages.ts';
import { articleProcessor } from '../../src/markdown/processor.ts';
import { loadFiles } from '../../src/load.ts';
import { NOW } from '../make.ts';

const files = await loadFiles(new URL('../fixtures/spanish', import.meta.url).pathname);
const languages = siteLanguages(files);

test('a site is in the languages of its site.yml, each once, and without a menu where there is one', () => {
	expect(tagsOf(languages)).toEqual(['es']);
	const site = (text: string) => tagsOf(siteLanguages([{ path: 'content/site.yml', text }]));
	expect(site('languages:\n  - code: es\n  - code: ps\n  - code: es\n')).toEqual(['es', 'ps']);
});

test('a source that says no language is in the main one', () => {
	const [edition] = buildEdition(files, { languages: tagsOf(languages), now: NOW }).published;
	const [article] = edition.articles;
	expect(article?.sources.map(({ language }) => language)).toEqual(['es', 'es', 'es']);
	expect(article?.charts[0]?.sources.map(({ language }) => language)).toEqual(['es']);
});

test('the footnotes of a page in the main language are in its words, and those of a translation in theirs', async () => {
	const both = [languageFrom({ code: 'es' }), languageFrom({ code: 'ur' })] as const;
	const { render } = await articleProcessor(both).createRenderer({ syntaxHighlight: false });
	const noted = async (path: string) => {
		const { code } = await render('One.[^1]\n\n[^1]: A note.\n', { fileURL: new URL(path, 'file:///content/') });
		return [/<h2[^>]*>([^<]*)</.exec(code)?.[1], /aria-label="([^"]*)"/.exec(code)?.[1]];
	};
	expect(await noted('pages/about.mdx')).toEqual(['Notas', 'Volver a la referencia 1']);
	expect(await noted('pages/about.ur.mdx')).toEqual(['حواشی', 'واپس حوالہ 1 پر']);
	expect(await noted('articles/one/es.mdx')).toEqual(['Notas', 'Volver a la referencia 1']);
});
