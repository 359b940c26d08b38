import type { Problem } from '../server/liveCheck.ts';
import { button, h } from './dom.ts';
import { nameOf } from '../words/labels.ts';
import { listAt, words, type Session } from './session.ts';

/** What the form beside the text is for. */
export type Focus = { readonly kind: 'article' } | { readonly kind: 'claim' | 'source'; readonly index: number };

/** The claims and sources of an article in order, each with its finding and with how much is to be put right. */
export function sidebar(session: Session, focus: Focus, go: (focus: Focus) => void, addSource: () => void): readonly HTMLElement[] {
	const isHere = (kind: Focus['kind'], index: number) => focus.kind === kind && 'index' in focus && focus.index === index;
	const count = (key: string, index: number, wanted: Problem['weight']) =>
		session.problems.filter(({ path, weight }) => weight === wanted && path?.[0] === key && path[1] === index).length;
	const entry = (kind: 'claim' | 'source', index: number, text: string, note: string) => {
		const [wrong, empty] = [count(`${kind}s`, index, 'fault'), count(`${kind}s`, index, 'todo')];
		return h(
			'li',
			{},
			h(
				'button',
				{ type: 'button', 'aria-current': isHere(kind, index) && 'true', onclick: () => go({ kind, index }) },
				h('bdi', { class: 'entry' }, text),
				h('span', { class: 'note' }, note),
				wrong === 0 ? undefined : h('span', { class: 'wrong' }, `${wrong} to put right`),
				empty === 0 ? undefined : h('span', { class: 'note' }, `${empty} to fill in`),
			),
		);
	};
	const claims = listAt(session, 'claims').map((claim, index) =>
		entry('claim', index, words(claim['text']) || words(claim['id']), claim['status'] === undefined ? '' : nameOf(words(claim['status']))),
	);
	const sources = listAt(session, 'sources').map((source, index) =>
		entry('source', index, words(source['title']) || words(source['description']) || words(source['id']), words(source['outlet'])),
	);
	const hasSources = session.values()['translated'] === undefined;
	return [
		h(
			'p',
			{ class: 'whole' },
			button('The article', () => go({ kind: 'article' }), { 'aria-current': focus.kind === 'article' && 'true' }),
		),
		h('h2', {}, 'Claims'),
		claims.length === 0 ? h('p', { class: 'empty' }, 'None yet. Mark words in the text and press “Make a claim”.') : h('ol', {}, ...claims),
		...(hasSources
			? [
					h('h2', {}, 'Sources'),
					sources.length === 0 ? h('p', { class: 'empty' }, 'None yet.') : h('ol', {}, ...sources),
					button('Add a source…', addSource, { class: 'add' }),
				]
			: []),
	];
}
