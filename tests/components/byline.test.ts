import { expect, test } from 'vitest';
import Byline from '../../src/components/article/Byline.astro';
import { buildEdition } from '../../src/build.ts';
import { makeArticle, makeAuthor, makeContent, makeTranslation, NOW } from '../make.ts';
import { stringsFor } from '../words.ts';
import { render } from './render.ts';

/** What the byline of an article says in a language, with its links. */
async function bylineIn(language: 'en' | 'ur', byline: string[], author: object = {}) {
	const files = makeContent(makeArticle({ byline }), makeTranslation(), makeAuthor('mara-teln', author));
	const { editions } = buildEdition(files, { languages: ['en', 'ur'], now: NOW });
	const [article] = editions[language === 'en' ? 0 : 1]?.articles ?? [];
	const body = await render(Byline, { writers: article?.writers, t: stringsFor(language) });
	const links = [...body.querySelectorAll('a')].map((link) => link.outerHTML.replace(/ data-astro-\S+?="[^"]*"/g, ''));
	return { says: body.textContent.trim(), links };
}

test('a byline links to the page of each author, and leaves other names as they are', async () => {
	expect(await bylineIn('en', ['Idris Vo', 'mara-teln', 'Lina Orbel'])).toEqual({
		says: 'By Idris Vo, Mara Teln and Lina Orbel.',
		links: ['<a href="/authors/mara-teln/" rel="author">Mara Teln</a>'],
	});
});

test('a name that also appears in the words around it is linked only as a name', async () => {
	expect(await bylineIn('en', ['By', 'Mara Teln'])).toEqual({
		says: 'By By and Mara Teln.',
		links: ['<a href="/authors/mara-teln/" rel="author">Mara Teln</a>'],
	});
});

test('a byline without author pages has no links', async () => {
	expect(await bylineIn('en', ['Idris Vo'])).toEqual({ says: 'By Idris Vo.', links: [] });
});

test('in another language, an author’s name is in that language, or marked with its own language', async () => {
	const ur = { name: 'مارا تیلن', role: 'نامہ نگار', about: 'دریاؤں پر لکھتی ہیں۔' };
	expect(await bylineIn('ur', ['Mara Teln'], { translations: { ur } })).toEqual({
		says: 'تحریر: مارا تیلن۔',
		links: ['<a href="/ur/authors/mara-teln/" rel="author">مارا تیلن</a>'],
	});
	const { links } = await bylineIn('ur', ['Mara Teln']);
	expect(links).toEqual(['<a href="/ur/authors/mara-teln/" rel="author" lang="en" dir="ltr">Mara Teln</a>']);
});
