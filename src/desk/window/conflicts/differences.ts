import { compareVersions } from '../../conflicts/merge.ts';
import { sayDifference, valuesToName, type Named, type Said } from '../../conflicts/say.ts';
import type { Side } from '../../conflicts/difference.ts';
import { wordDiff } from '../../translate/wordDiff.ts';
import { bothVersions } from '../dialogs.ts';
import { h } from '../dom.ts';

/** Shows in words how a text that was not saved differs from the file, place by place. If one of them cannot be read, shows the lines. */
export function differencesShown(path: string, mine: string, theirs: string, named?: Named): HTMLElement {
	const comparison = compareVersions(path, { base: undefined, mine, theirs });
	if (comparison === undefined) return bothVersions(mine, theirs);
	const all = [...comparison.values, ...comparison.texts];
	if (all.length === 0) return h('p', {}, 'Only spaces or line breaks differ.');
	const known = { mine: valuesToName(path, mine), theirs: valuesToName(path, theirs) };
	return h(
		'table',
		{ class: 'differences' },
		h('thead', {}, h('tr', {}, ...['Where', 'Not saved', 'In the file'].map((head) => h('th', { scope: 'col' }, head)))),
		h(
			'tbody',
			{},
			...all.map((own) => {
				const said = sayDifference(own, known, named);
				return h(
					'tr',
					{},
					h('th', { scope: 'row' }, h('bdi', {}, said.where)),
					h('td', {}, wordsOf(said, 'mine')),
					h('td', {}, wordsOf(said, 'theirs')),
				);
			}),
		),
	);
}

/** One side of a difference, with the words marked that the other does not have. */
export function wordsOf(said: Said, side: Side): HTMLElement {
	const shown = wordDiff(said.mine, said.theirs).filter(({ kind }) => kind === 'same' || kind === (side === 'mine' ? 'gone' : 'new'));
	return h(
		'span',
		{ class: 'words', dir: 'auto' },
		...(said[side] === '' ? ['(nothing here)'] : shown.map(({ kind, words }) => (kind === 'same' ? words : h('mark', {}, words)))),
	);
}
