import { idLike } from '../../schema/id.ts';
import { api, Failed, type Start } from './api.ts';
import { h, select } from './dom.ts';
import { withoutInvisible } from './paste.ts';

/** The first page: what there is to write on, and how to begin something new. */
export function startPage({ articles, languages, topics }: Start): readonly HTMLElement[] {
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
			h('section', { 'aria-labelledby': 'begin' }, h('h2', { id: 'begin' }, 'Begin something new'), beginForm(topics)),
		),
	];
}

function beginForm(topics: Start['topics']): HTMLElement {
	const title = h('input', { id: 'begin-title', type: 'text', dir: 'auto', required: true, autocomplete: 'off' });
	const slug = h('input', { id: 'begin-slug', type: 'text', required: true, autocomplete: 'off', 'aria-describedby': 'begin-slug-help' });
	const topic = select(topics, '', { id: 'begin-topic' }, 'None yet');
	const body = h('textarea', { id: 'begin-body', dir: 'auto', rows: 8, 'aria-describedby': 'begin-body-help' });
	const said = h('p', { role: 'alert' });
	let isOwn = false;
	slug.addEventListener('input', () => (isOwn = true));
	title.addEventListener('input', () => {
		if (!isOwn) slug.value = idLike(title.value).split('-').slice(0, 6).join('-');
	});
	const begin = async () => {
		try {
			const { path } = await api.begin({
				slug: slug.value,
				title: title.value.trim(),
				topic: topic.value,
				body: asMarkdown(withoutInvisible(body.value)),
			});
			location.hash = `/${path}`;
		} catch (error) {
			said.textContent = error instanceof Failed ? error.message : String(error);
		}
	};
	const field = (label: string, input: HTMLElement, help?: HTMLElement) =>
		h('div', { class: 'field' }, h('label', { for: input.id }, label), input, help);
	return h(
		'form',
		{
			onsubmit: (event: Event) => {
				event.preventDefault();
				void begin();
			},
		},
		field('Headline', title),
		field(
			'Name in its address',
			slug,
			h('p', { class: 'help', id: 'begin-slug-help' }, 'Small Latin letters and hyphens. Once published, it stays for good.'),
		),
		field('Topic', topic),
		field(
			'Text, if you have one',
			body,
			h(
				'p',
				{ class: 'help', id: 'begin-body-help' },
				'Paste it here. A text with headings and links can be pasted into the article afterwards, and keeps them.',
			),
		),
		h('button', { type: 'submit' }, 'Begin a draft'),
		said,
	);
}

/** Plain words as Markdown: an empty line between paragraphs, and a backslash before signs that would be taken for Markdown. */
function asMarkdown(words: string): string {
	const paragraphs = words.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim());
	return paragraphs
		.filter((paragraph) => paragraph !== '')
		.map((paragraph) =>
			paragraph.replace(/[\\`*_{}[\]<>|~]/g, '\\$&').replace(/^(?:#{1,6}(?=\s)|[-+>=]|\d+(?=[.)]\s))/, (sign) => escapeStart(sign)),
		)
		.join('\n\n');
}

function escapeStart(sign: string): string {
	return /^\d/.test(sign) ? `${sign}\\` : `\\${sign}`;
}
