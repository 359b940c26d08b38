import { idLike } from '../../../schema/id.ts';
import { api, Failed, type Start } from '../api.ts';
import { button, h, select } from '../dom.ts';
import { forgetBegun, keepBegun, offerBegun, type Begun } from './begun.ts';
import { languageChoice } from './languageChoice.ts';
import { pasteBox } from './pasteBox.ts';

/** The form for a new article: a pasted text or a sample, a headline and a topic. Saves a draft at once. */
export function beginForm({ languages, samples, topics }: Pick<Start, 'languages' | 'samples' | 'topics'>): HTMLElement {
	const title = h('input', { id: 'begin-title', type: 'text', dir: 'auto', required: true, autocomplete: 'off' });
	const slug = h('input', { id: 'begin-slug', type: 'text', required: true, autocomplete: 'off', 'aria-describedby': 'begin-slug-help' });
	const topic = select(topics, '', { id: 'begin-topic' }, 'None yet');
	const said = h('p', { role: 'alert' });
	// Do not overwrite what the editor has typed.
	let [isOwnTitle, isOwnSlug] = [false, false];
	const name = () => {
		if (!isOwnSlug) slug.value = idLike(title.value).split('-').slice(0, 6).join('-');
	};
	const language = languageChoice(languages);
	const keep = () => {
		const isEmpty = title.value === '' && slug.value === '' && box.read().body === '';
		if (isEmpty) forgetBegun();
		else keepBegun({ title: title.value, slug: isOwnSlug ? slug.value : undefined, topic: topic.value, body: box.content() });
	};
	const box = pasteBox('begin-body', 'begin-body-help', () => {
		const { body, headline } = box.read();
		language.look(`${title.value} ${headline ?? ''} ${body}`);
		if (!isOwnTitle && headline !== undefined) {
			title.value = headline;
			name();
		}
		keep();
	});
	title.addEventListener('input', () => {
		isOwnTitle = true;
		language.look(`${title.value} ${box.read().body}`);
		name();
	});
	slug.addEventListener('input', () => (isOwnSlug = true));
	const begin = async () => {
		const chosen = language.chosen();
		if (chosen === undefined) {
			said.textContent = 'Say first in which language the text is.';
			language.focus();
			return;
		}
		try {
			const { path } = await api.begin({
				slug: slug.value,
				title: title.value.trim(),
				topic: topic.value,
				body: box.read().body,
				language: chosen,
			});
			forgetBegun();
			location.hash = `/${path}`;
		} catch (error) {
			said.textContent = error instanceof Failed ? error.message : String(error);
		}
	};
	const take = (text: string) => {
		box.fill(text);
		box.focus();
	};
	const put = (begun: Partial<Begun>) => {
		title.value = begun.title ?? '';
		[isOwnTitle, isOwnSlug] = [title.value !== '', begun.slug !== undefined];
		slug.value = begun.slug ?? '';
		topic.value = begun.topic ?? '';
		if (!isOwnSlug) name();
		box.restore(begun.body);
	};
	const kept = h('div', { role: 'status' });
	void offerBegun(kept, { fill: put, empty: () => put({}) });
	const help = (id: string, words: string) => h('p', { class: 'help', id }, words);
	const field = (label: string, input: HTMLElement, ...more: readonly HTMLElement[]) =>
		h('div', { class: 'field' }, h('label', { for: input.id }, label), input, ...more);
	return h(
		'form',
		{
			oninput: keep,
			onsubmit: (event: Event) => {
				event.preventDefault();
				void begin();
			},
		},
		kept,
		h(
			'div',
			{ class: 'field' },
			h('span', { id: 'begin-body', class: 'label' }, 'Text, if you have one'),
			help(
				'begin-body-help',
				'Paste it from a word processor, a web page, an email or a Markdown file. Headings, links, lists, tables and footnotes stay. Styles and anything invisible are removed.',
			),
			box.element,
			h(
				'div',
				{ class: 'row-tools', role: 'group', 'aria-label': 'Or take a sample' },
				h('span', { class: 'note' }, 'Or take a sample: '),
				...samples.map(({ name: called, text }) => button(called, () => take(text))),
			),
		),
		language.element,
		field('Headline', title),
		field('Topic', topic),
		field(
			'Name in its address',
			slug,
			help('begin-slug-help', 'Small Latin letters and hyphens. Until the article is published, you can begin again with another.'),
		),
		h('button', { type: 'submit', class: 'main' }, 'Begin a draft'),
		said,
	);
}
