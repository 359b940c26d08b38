import type { Path } from '../../../reading/yaml/yaml.ts';
import type { Field } from '../../server/fields.ts';
import type { Start } from '../api.ts';
import { h } from '../dom.ts';
import type { FormContext } from '../forms/formContext.ts';
import { words } from '../session.ts';
import { DrawingView } from './drawingView.ts';
import { newPlace } from './newPlace.ts';
import { TableField } from './tableField.ts';

/** The parts that only the forms of charts and maps have. They do nothing in other forms. */
interface FigureFields {
	readonly above: readonly HTMLElement[];
	readonly field: (field: Field, path: Path) => HTMLElement | undefined;
	readonly changed: () => void;
	readonly texts: () => Readonly<Record<string, string>>;
	readonly isChanged: () => boolean;
	readonly save: () => Promise<boolean>;
}

/** Adds a drawing to the forms of charts and maps, a table to the numbers of a chart, and a form for new places to a map. */
export function figureFields(
	context: FormContext,
	start: Start,
	say: (words: string) => void,
	told: () => void,
	isOpen: () => boolean,
): FigureFields {
	const { session } = context;
	const [, kind] = /^content\/(charts|maps)\//.exec(session.path) ?? [];
	if (kind === undefined)
		return {
			above: [],
			field: () => undefined,
			changed: () => undefined,
			texts: () => ({}),
			isChanged: () => false,
			save: () => Promise.resolve(true),
		};
	const view = new DrawingView(session.path, start.languages[0]?.tag ?? 'en', () => ({
		[session.path]: session.text(),
		...table?.texts(),
	}));
	const numbers = words(session.at(['numbers']));
	const tableChanged = () => {
		view.changed();
		told();
	};
	const table = numbers === '' ? undefined : new TableField(`content/articles/${numbers}`, tableChanged, say, isOpen);
	view.changed();
	return {
		above: [view.element],
		field: ({ key, help }, path) => {
			if (key === 'numbers' && path.length === 1 && table !== undefined) return table.element;
			if (key === 'places') return newPlace({ key, help, isNeeded: true, kind: 'list' }, path, context, start);
			return (key === 'points' || key === 'numbers') && session.at(path) === undefined ? h('div', { hidden: true }) : undefined;
		},
		changed: () => view.changed(),
		texts: () => table?.texts() ?? {},
		isChanged: () => table?.isChanged() === true,
		save: () => table?.save() ?? Promise.resolve(true),
	};
}
