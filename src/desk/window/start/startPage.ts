import type { Start } from '../api.ts';
import { h } from '../dom.ts';
import { recordLists } from '../records/recordLists.ts';
import { beginForm } from './beginForm.ts';

/** The first page: what can be opened, and a form for something new. */
export function startPage(start: Start): readonly HTMLElement[] {
	const { articles, languages, samples, topics } = start;
	document.title = 'The desk';
	const directionOf = (language: string) => languages.find(({ tag }) => tag === language)?.direction ?? 'ltr';
	const list = articles.map(({ isDraft, language, path, title }) =>
		h(
			'li',
			{},
			h('a', { href: `#/${path}`, lang: language, dir: directionOf(language) }, title),
			h('span', { class: 'note' }, ` ${languages.find(({ tag }) => tag === language)?.name ?? language}${isDraft ? ', a draft' : ''}`),
		),
	);
	return [
		h('header', { class: 'bar' }, h('strong', {}, 'The desk')),
		h(
			'main',
			{ class: 'start' },
			h('h1', {}, 'Write, source and check'),
			h('section', { 'aria-labelledby': 'open' }, h('h2', { id: 'open' }, 'Open'), h('ul', {}, ...list)),
			h('section', { 'aria-labelledby': 'shared' }, h('h2', { id: 'shared' }, 'What articles share'), ...recordLists(start)),
			h(
				'section',
				{ 'aria-labelledby': 'begin' },
				h('h2', { id: 'begin' }, 'Begin something new'),
				beginForm({ languages, samples, topics }),
			),
		),
	];
}
