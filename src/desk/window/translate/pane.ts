import { splitContent } from '../../files/contentText.ts';
import { readYamlText, valueOf } from '../../files/yamlText.ts';
import { itemsOf, standing, type Item } from '../../translate/items.ts';
import { wordDiff } from '../../translate/wordDiff.ts';
import { labelOf } from '../../words/labels.ts';
import { api, Failed } from '../api.ts';
import type { Article } from '../article.ts';
import { button, h, waitIn } from '../dom.ts';
import { beginPanel } from '../panel.ts';
import { originalPath } from './original.ts';

type Values = Readonly<Record<string, unknown>>;

/** Shows the original and its translation sentence by sentence: headline, summary, claims, and words about the evidence. */
export async function showTranslation(article: Article): Promise<void> {
	const { context, pane, session, start } = article;
	const { fields, languages } = start();
	beginPanel(pane);
	const path = originalPath(session.path, languages);
	const isAwaited = waitIn(pane, 'Opening the original…', h('h2', {}, 'Translate'));
	const opened = await api.open(path).catch((error: unknown) => String(error instanceof Failed ? error.message : error));
	if (!isAwaited()) return;
	if (typeof opened === 'string') {
		pane.replaceChildren(h('h2', {}, 'Translate'), h('p', { role: 'alert' }, opened));
		return;
	}
	const original = (valueOf(readYamlText(splitContent(path, opened.text)?.yaml ?? '')) ?? {}) as Values;
	const order = fields.translation.map(({ key }) => key);
	const tag = /([^/]+)\.mdx$/.exec(session.path)?.[1] ?? '';
	const [from, to] = [languages[0], languages.find((language) => language.tag === tag)];
	const items = () => itemsOf(original, session.values(), order);
	const count = h('p', { role: 'status' });
	const say = () => {
		const { all, changed, done } = standing(items());
		count.textContent = `${done} of ${all} are translated${changed === 0 ? '' : `; the original of ${changed} has changed since`}.`;
	};
	const goneOver = () =>
		context.attempt(() => {
			session.change({ act: 'set', path: ['translated'], value: `${new Date().toISOString().slice(0, 16)}Z`, order });
			article.say('Gone over just now');
		});
	const row = (item: Item, index: number): HTMLElement => {
		const id = `translate-${index}`;
		const box = h('textarea', { id, rows: 2, lang: to?.tag ?? '', dir: to?.direction ?? 'auto', 'aria-describedby': `${id}-of` });
		box.value = item.text;
		const write = () =>
			context.attempt(() => {
				const text = box.value.replace(/\s*\n\s*/g, ' ').trim();
				const fresh = items()[index];
				if (fresh !== undefined && fresh.text !== text) session.change(...fresh.write(text));
				say();
			});
		let pause: ReturnType<typeof setTimeout> | undefined;
		box.addEventListener('input', () => {
			clearTimeout(pause);
			pause = setTimeout(write, 600);
		});
		box.addEventListener('change', write);
		const fits = () =>
			context.attempt(() => {
				session.change(...(items()[index]?.confirm ?? []));
				draw();
				document.getElementById(id)?.focus();
			});
		return h(
			'div',
			{ class: 'field pair' },
			h('label', { for: id }, nameOf(item)),
			h(
				'p',
				{ class: 'original-words', id: `${id}-of`, lang: from?.tag ?? '', dir: from?.direction ?? 'auto' },
				...(item.was === undefined ? [item.original] : marked(item.was, item.original)),
			),
			box,
			item.was === undefined
				? undefined
				: h(
						'div',
						{ class: 'row-tools' },
						h('span', { class: 'problem' }, 'The original has changed. '),
						button('The translation fits again', fits),
					),
		);
	};
	const draw = () => {
		pane.replaceChildren(
			h('h2', {}, 'Translate'),
			count,
			h('div', { class: 'row-tools' }, button('I have gone over all of it', goneOver)),
			...items().map(row),
		);
		say();
	};
	draw();
	pane.focus();
}

function nameOf({ about = '', kind, name }: Item): string {
	switch (kind) {
		case 'claim':
			return `Claim ${name}`;
		case 'right':
			return `What is right instead of claim ${name}`;
		case 'words':
			return about === '' ? labelOf(name) : `${labelOf(name)} (${about})`;
		case 'key':
			return labelOf(name);
	}
}

/** Removed words as <del> and new words as <ins>, which screen readers can announce. */
function marked(was: string, now: string): readonly (HTMLElement | string)[] {
	return wordDiff(was, now).map(({ kind, words }) => (kind === 'same' ? words : h(kind === 'gone' ? 'del' : 'ins', {}, words)));
}
