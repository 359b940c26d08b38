import type { Path } from '../../../reading/yaml/yaml.ts';
import type { Field } from '../../server/fields.ts';
import { button, h } from '../dom.ts';
import { form } from '../forms/form.ts';
import { fieldId, problemRoom, type FormContext } from '../forms/formContext.ts';
import { listAt, words } from '../session.ts';
import { chooseFiles, takeFiles } from './pictures.ts';
import { thumbnail } from './thumbnails.ts';

/** The form of a picture, with a small copy of it. */
export function pictureForm(fields: readonly Field[], index: number, context: FormContext): readonly HTMLElement[] {
	return form(fields, ['pictures', index], context, (field, path) => (field.key === 'file' ? fileField(index, path, context) : undefined));
}

function fileField(index: number, path: Path, { put, session }: FormContext): HTMLElement {
	const { file, inWords } = listAt(session, 'pictures')[index] ?? {};
	const name = words(file);
	const figure = h('div', { class: 'thumbnail' });
	void thumbnail(session.path, name).then((shown) => {
		if (shown !== undefined)
			figure.replaceChildren(
				h('img', { src: shown.src, alt: words(inWords) }),
				h('p', { class: 'help' }, h('bdi', {}, name), `, ${shown.width} × ${shown.height} pixels`),
			);
	});
	const replace = async () => {
		const [taken] = await takeFiles(session.path, await chooseFiles({ several: false }));
		if (taken !== undefined) put(() => session.change({ act: 'set', path, value: taken }));
	};
	return h(
		'div',
		{ class: 'field' },
		figure,
		button('Take another file…', () => void replace(), { id: fieldId(path) }),
		problemRoom(path),
	);
}
