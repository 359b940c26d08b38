import type { Path } from '../../../reading/yaml/yaml.ts';
import type { Start } from '../api.ts';
import { claimForm } from './claimForm.ts';
import { button, h } from '../dom.ts';
import { form } from './form.ts';
import type { FormContext } from './formContext.ts';
import { showAtFields } from '../problemsShown.ts';
import { listAt, words } from '../session.ts';
import type { Focus } from '../sidebar.ts';

/** What the pane has others do. */
interface Acts {
	/** Shows the words of a claim in the text. */
	readonly show: (id: string) => void;
	readonly deleted: (kind: 'claim' | 'source', id: string) => void;
}

/** Whether a file has claims of its own: those of a translation come from the original. */
export function hasOwnClaims(path: string, { languages }: Pick<Start, 'languages'>): boolean {
	return path.endsWith(`/${languages[0]?.tag ?? 'en'}.mdx`);
}

/** Shows the form of the article, of a claim or of a source in the pane beside the text. */
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
					'The part above the text cannot be read. Put it right in an editor of text, at the place that the problem names.',
				),
			];
		if (kind === 'claim') return claimForm(of('claims'), index, context);
		if (kind === 'source') return form(of('sources'), path, context);
		return form(fields, [], context, ({ key }) => (key === 'claims' || key === 'sources' ? null : undefined));
	};
	const title = { article: 'The article', claim: 'Claim', source: 'Source' }[kind];
	const tools = kind === 'article' ? [] : [ownTools(kind, index, context, hasOwnClaims(session.path, start), acts)];
	pane.replaceChildren(h('h2', {}, title), ...tools, ...body());
	showAtFields(session, context.put);
}

/** What can be done with a claim or source as a whole. */
function ownTools(kind: 'claim' | 'source', index: number, { attempt, session }: FormContext, mayDelete: boolean, acts: Acts): HTMLElement {
	const id = words(listAt(session, `${kind}s`)[index]?.['id']);
	const remove = () =>
		attempt(() => {
			session.change({ act: 'remove', path: [`${kind}s`, index] });
			acts.deleted(kind, id);
		});
	return h(
		'div',
		{ class: 'row-tools' },
		...(kind === 'claim' ? [button('Show it in the text', () => acts.show(id))] : []),
		...(mayDelete ? [button(`Delete this ${kind}`, remove)] : []),
	);
}
