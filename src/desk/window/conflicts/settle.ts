import type { BlockDifference } from '../../conflicts/blocks.ts';
import type { Difference, Side } from '../../conflicts/difference.ts';
import type { Comparison, Versions } from '../../conflicts/comparison.ts';
import { compareVersions } from '../../conflicts/merge.ts';
import { sayDifference, valuesToName, type Named } from '../../conflicts/say.ts';
import { ChangeRefused } from '../../files/change.ts';
import { askWith, bothVersions } from '../dialogs.ts';
import { button, h } from '../dom.ts';
import { wordsOf } from './differences.ts';

type Any = Difference | BlockDifference;

const BY: Readonly<Record<Any['by'], string>> = {
	mine: 'Changed here only.',
	theirs: 'Changed on disk only.',
	both: 'Different on both sides: choose.',
};

/**
 * For a file that has changed both here and on disk: shows each difference, and lets the editor choose a side. Returns
 * the merged file. Undefined if the editor decides later.
 */
export async function settle(path: string, versions: Versions, named?: Named): Promise<string | undefined> {
	const comparison = compareVersions(path, versions);
	if (comparison !== undefined) return choose(path, versions, comparison, named);
	const answer = await askWith(
		TITLE,
		['A part of it cannot be read, so it can only be taken as a whole. These lines differ:', bothVersions(versions.mine, versions.theirs)],
		{ mine: 'Take mine', theirs: 'Take what is on disk', later: 'Decide later' },
	);
	return answer === 'mine' ? versions.mine : answer === 'theirs' ? versions.theirs : undefined;
}

const TITLE = 'Somebody else has changed this file';

function choose(
	path: string,
	{ mine, theirs }: Versions,
	{ merge, texts, values }: Comparison,
	named?: Named,
): Promise<string | undefined> {
	const all: readonly Any[] = [...values, ...texts];
	const known = { mine: valuesToName(path, mine), theirs: valuesToName(path, theirs) };
	const chosen = new Map<Any, Side>(all.flatMap((own) => (own.by === 'both' ? [] : [[own, own.by]])));
	const said = h('p', { role: 'alert' });
	const boxes = new Map<Any, Readonly<Record<Side, HTMLInputElement>>>();
	const entry = (own: Any, index: number) => {
		const words = sayDifference(own, known, named);
		const side = (which: Side, label: string) => {
			const box = h('input', { type: 'radio', name: `difference-${index}`, value: which, onchange: () => chosen.set(own, which) });
			box.checked = chosen.get(own) === which;
			return { box, element: h('label', { class: 'side' }, h('span', {}, box, ` ${label}`), wordsOf(words, which)) };
		};
		const [left, right] = [side('mine', 'Mine'), side('theirs', 'On disk')];
		boxes.set(own, { mine: left.box, theirs: right.box });
		return h(
			'fieldset',
			{ class: 'difference' },
			h('legend', {}, h('bdi', {}, words.where)),
			h('p', { class: own.by === 'both' ? 'problem' : 'help' }, BY[own.by]),
			h('div', { class: 'both' }, left.element, right.element),
		);
	};
	const takeAll = (which: Side) => {
		for (const own of all) {
			chosen.set(own, which);
			const box = boxes.get(own)?.[which];
			if (box !== undefined) box.checked = true;
		}
	};
	return new Promise((done) => {
		let merged: string | undefined;
		const take = () => {
			const open = all.filter((own) => !chosen.has(own));
			const [first] = open;
			if (first !== undefined) {
				said.textContent = `Choose mine or on disk: ${open.length === 1 ? '1 difference is' : `${open.length} differences are`} still open.`;
				boxes.get(first)?.mine.focus();
				return;
			}
			try {
				merged = merge((own) => chosen.get(own) ?? 'theirs');
				dialog.close();
			} catch (error) {
				if (!(error instanceof ChangeRefused)) throw error;
				said.textContent = error.message;
			}
		};
		const dialog: HTMLDialogElement = h(
			'dialog',
			{ 'aria-labelledby': 'dialog-title', class: 'differences' },
			h('h2', { id: 'dialog-title' }, TITLE),
			h('p', {}, 'Nothing of yours is lost, and nothing is saved yet. Take mine or what is on disk at each place:'),
			h(
				'div',
				{ class: 'row-tools' },
				button('All mine', () => takeAll('mine')),
				button('All as on disk', () => takeAll('theirs')),
			),
			...all.map(entry),
			said,
			h(
				'div',
				{ class: 'dialog-tools' },
				button('Go on with this', take, { class: 'main' }),
				button('Decide later', () => dialog.close()),
			),
		);
		dialog.addEventListener('close', () => {
			dialog.remove();
			done(merged);
		});
		document.body.append(dialog);
		dialog.showModal();
	});
}
