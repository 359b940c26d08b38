import type { Path } from '../../../reading/yaml/yaml.ts';
import type { Start } from '../api.ts';
import { pictureForm } from '../pictures/pictureForm.ts';
import { claimForm } from './claimForm.ts';
import { button, h } from '../dom.ts';
import { form } from './form.ts';
import type { FormContext } from './formContext.ts';
import { showAtFields } from '../problems/problemsShown.ts';
import { listAt, words } from '../session.ts';
import type { Entry, Focus } from '../focus.ts';

/** Actions outside the pane. */
interface Acts {
	/** Shows the words of a claim in the text. */
	readonly show: (id: string) => void;
	readonly remove: (kind: Entry, index: number) => void;
}

/** Whether a file has claims of its own. A translation has those of its original. */
export function hasOwnClaims(path: string, { languages }: Pick<Start, 'languages'>): boolean {
	return path.endsWith(`/${languages[0]?.tag ?? 'en'}.mdx`);
}

/** Shows a form in the pane beside the text: the article’s, or that of a claim, source or picture. */
export function drawForm(pane: HTMLElement, focus: Focus, context: FormContext, start: Start, acts: Acts): void {
	const { session } = context;
	const fields = start.fields[hasOwnClaims(session.path, start) ? 'article' : 'translation'];
	const of = (key: string) => fields.find((own) => own.key === key)?.fields ?? [];
	const { index, kind } = { index: 0, ...focus };
	const path: Path = kind === 'article' ? [] : [`${kind}s`, index];
	const body = () => {
		if (!session.isReadable())
			return [
				h(
					'p',
					{ role: 'alert' },
					'The part above the text cannot be read. Put it right in a text editor, at the place that the problem names.',
				),
			];
		if (kind === 'claim') return claimForm(of('claims'), index, context);
		if (kind === 'picture') return pictureForm(of('pictures'), index, context);
		if (kind === 'source') return form(of('sources'), path, context);
		return form(fields, [], context, ({ key }) => (key === 'claims' || key === 'sources' || key === 'pictures' ? null : undefined));
	};
	const title = { article: 'The article', claim: 'Claim', source: 'Source', picture: 'Picture' }[kind];
	const tools = kind === 'article' ? [] : [ownTools(kind, index, context, hasOwnClaims(session.path, start), acts)];
	pane.replaceChildren(h('h2', {}, title), ...tools, ...body());
	showAtFields(pane, session, context.put);
}

/** Buttons for an entry as a whole. */
function ownTools(kind: Entry, index: number, { session }: FormContext, mayDelete: boolean, acts: Acts): HTMLElement {
	const id = words(listAt(session, `${kind}s`)[index]?.['id']);
	return h(
		'div',
		{ class: 'row-tools' },
		...(kind === 'claim' ? [button('Show it in the text', () => acts.show(id))] : []),
		...(mayDelete ? [button(`Delete this ${kind}`, () => acts.remove(kind, index))] : []),
	);
}
