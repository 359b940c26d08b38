import { expect, test } from 'vitest';
import { buildEdition } from '../../../src/build.ts';
import { siteLanguages, tagsOf } from '../../../src/i18n/siteLanguages.ts';
import { toHtml } from 'hast-util-to-html';
import { pageTree } from '../../../src/markdown/pageTree.ts';
import { readMarkup } from '../../../src/reading/markdown/parsing/markup.ts';
import { loadFiles } from '../../../src/load.ts';
import { NOW } from '../../make.ts';
import { languageFrom } from '../../../src/i18n/languages.ts';
import { stringsFor } from '../../../src/i18n/strings.ts';

const files = await loadFiles(new URL('../../fixtures/spanish', import.meta.url).pathname);
const languages = siteLanguages(files);

test('a site is in the languages of its site.yml, each once, and has no menu for just one', () => {
	expect(tagsOf(languages)).toEqual(['es']);
	const site = (text: string) => tagsOf(siteLanguages([{ path: 'content/site.yml', text }]));
	expect(site('languages:\n  - code: es\n  - code: ps\n  - code: es\n')).toEqual(['es', 'ps']);
});

test.each([
	['a code that there is not', '- code: es\n  - code: zz\n  - code: ur', ['es', 'ur']],
	['a code in another form, first', '- code: pt-BR\n  - code: ur', ['ur']],
	['no code', '- name: Español\n  - code: ur', ['ur']],
	['a wrong value beside its code', '- code: es\n    direction: down\n  - code: ur', ['es', 'ur']],
	['a word that means nothing', '- code: es\n    flag: red\n  - code: ur', ['es', 'ur']],
	['only a word', '- es\n  - code: ur', ['ur']],
	['nothing that can be read', '- es', ['en']],
	['no list', 'es', ['en']],
])('a language with %s does not affect the others', (_, list, expected) => {
	const text = `name: A site\nlanguages:\n  ${list}\n`;
	expect(tagsOf(siteLanguages([{ path: 'content/site.yml', text }]))).toEqual(expected);
});

test('a language with one wrong value keeps its other values', () => {
	const text = 'languages:\n  - code: es\n    direction: down\n    name: Castellano\n';
	expect(siteLanguages([{ path: 'content/site.yml', text }])).toMatchObject([{ tag: 'es', direction: 'ltr', name: 'Castellano' }]);
});

test('a source without a language is in the main one', () => {
	const [edition] = buildEdition(files, { languages: tagsOf(languages), now: NOW }).published;
	const [article] = edition.articles;
	expect(article?.sources.map(({ language }) => language)).toEqual(['es', 'es', 'es']);
	expect(article?.charts[0]?.sources.map(({ language }) => language)).toEqual(['es']);
});

test('the footnotes of a text are in the words of its language', () => {
	const noted = (language: string) => {
		const { root } = readMarkup({ path: 'content/pages/about.mdx', text: 'One.[^1]\n\n[^1]: A note.\n' }, 0, []);
		const html = toHtml(pageTree(root, stringsFor(languageFrom({ code: language }), languages)));
		return [/<h2[^>]*>([^<]*)</.exec(html)?.[1], /aria-label="([^"]*)"/.exec(html)?.[1]];
	};
	expect(noted('es')).toEqual(['Notas', 'Volver a la referencia 1']);
	expect(noted('ur')).toEqual(['حواشی', 'واپس حوالہ 1 پر']);
});
