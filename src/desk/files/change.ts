import { addEdit } from './add.ts';
import { applyEdit, type Edit } from './edit.ts';
import { expectedAfter, isSameValue } from './expected.ts';
import { moveEdit } from './move.ts';
import { removeEdit } from './remove.ts';
import { setEdit } from './set.ts';
import type { Change } from './wanted.ts';
import { find, isReadable, readYamlText, valueOf, type YamlText } from './yamlText.ts';

/** YAML after a change, and the edit that made it. */
export interface Changed {
	readonly yaml: YamlText;
	readonly edit: Edit;
}

/** A change was refused, and the text is as it was. The message says why. */
export class ChangeRefused extends Error {}

/**
 * Makes one change in YAML by replacing one range of the text. Everything else stays as it is, letter for letter. The
 * result is read back: if it is not exactly what was asked for, nothing is changed and a ChangeRefused is thrown.
 */
export function change(yaml: YamlText, wanted: Change): Changed {
	if (!isReadable(yaml)) throw new ChangeRefused('A part of this file cannot be read. Put that right first.');
	const before = valueOf(yaml);
	const after = expectedAfter(before, wanted);
	if (wanted.act !== 'add' && isSameValue(before, after)) return { yaml, edit: { start: 0, end: 0, text: '' } };
	const edit = editFor(yaml, wanted);
	const changed = readYamlText(applyEdit(yaml.text, edit));
	if (!isReadable(changed) || !isSameValue(valueOf(changed), after))
		throw new ChangeRefused(`The desk could not write ${wanted.path.join('.')} without touching something else. Nothing was changed.`);
	return { yaml: changed, edit };
}

function editFor(yaml: YamlText, wanted: Change): Edit {
	switch (wanted.act) {
		case 'set': {
			const { node, pair } = find(yaml, wanted.path);
			return node === undefined && pair === undefined
				? addEdit(yaml, wanted.path, wanted.value, wanted.order)
				: setEdit(yaml, wanted.path, wanted.value);
		}
		case 'add':
			return addEdit(yaml, wanted.path, wanted.value, wanted.order);
		case 'remove':
			return removeEdit(yaml, wanted.path);
		case 'move':
			return moveEdit(yaml, wanted.path, wanted.to);
	}
}
