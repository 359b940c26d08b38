import { OUTLET_KINDS } from '../../../schema/outlet.ts';
import { outletNamed, sourceIdOf } from '../../fetch/ids.ts';
import { codeName } from '../../words/codes.ts';
import { labelOf } from '../../words/labels.ts';
import { nameOf } from '../../words/values.ts';
import { api, Failed, type Start } from '../api.ts';
import { button, h, select } from '../dom.ts';
import { namesFrom } from '../forms/choices.ts';
import { freeId } from '../newClaim.ts';
import { listAt, words, type Session } from '../session.ts';

type Found = Awaited<ReturnType<typeof api.source>>;

/** How sources are taken. */
export interface Taking {
	readonly finish: (source: NewSource) => void;
	/** Outlets that are being added. Several references in one pasted text may have the same new outlet. */
	readonly begun: Map<string, { readonly id: string; readonly name: string; readonly beginning: Promise<unknown> }>;
	/** Work that must finish before the dialog returns. */
	readonly wait: (work: Promise<void>) => void;
	/** The outlets that there are, to name them. */
	readonly start: Start;
}

/** The values of a new source. */
export type NewSource = Readonly<Record<string, string>>;

/** Shows what was found and what was not, says whether the article already has it, and lets the editor take it. */
export function review(
	{ from, newOutlet, source, unknown }: Found & { readonly from?: string },
	session: Session,
	{ begun, finish, start, wait }: Taking,
	number = 0,
): readonly HTMLElement[] {
	const twin = listAt(session, 'sources').find(({ url }) => url === source.url && url !== 'unknown');
	const namesake = listAt(session, 'sources').find(
		({ title, url }) => url !== source.url && words(title).toLowerCase() === source.title.toLowerCase(),
	);
	const named = namesFrom(() => start);
	const inWords = (key: string, value: string) => {
		if (key === 'outlet') return named('outlets', value) ?? newOutlet?.name ?? value;
		return key === 'kind' ? nameOf(value) : codeName(key, value);
	};
	const rows = Object.entries(source)
		.filter(([key]) => key !== 'id')
		.flatMap(([key, value]) => [h('dt', {}, labelOf(key)), h('dd', {}, h('bdi', {}, inWords(key, value)))]);
	const outletOf = (own: typeof twin) => named('outlets', words(own?.['outlet'])) ?? words(own?.['outlet']);
	const notes = [
		...(unknown.length === 0
			? []
			: [
					`The ${from === undefined ? 'page' : 'reference'} does not say: ${unknown.map((key) => labelOf(key).toLowerCase()).join(', ')}. Please look.`,
				]),
		...(twin === undefined
			? []
			: [`This page is a source already: “${words(twin['title']) || words(twin['description'])}”, ${outletOf(twin)}.`]),
		...(namesake === undefined
			? []
			: [
					`A source here from ${outletOf(namesake)} has the same headline: perhaps both carry the same agency copy. If so, choose what it passes on.`,
				]),
	];
	const kind = select(
		OUTLET_KINDS.map((id) => ({ id, name: nameOf(id) })),
		'newspaper',
		{ id: `outlet-kind-${number}` },
	);
	const name = h('input', { id: `outlet-name-${number}`, type: 'text', dir: 'auto', value: newOutlet?.name ?? '' });
	const said = h('p', { role: 'alert' });
	const taking: HTMLButtonElement = button('Take it as a source', () => wait(take()));
	const take = async () => {
		let { outlet } = source;
		try {
			taking.disabled = true;
			if (newOutlet !== undefined) {
				const values = { name: name.value.trim(), kind: kind.value, country: 'unknown', owner: 'unknown' };
				// The name may have been misread, and its id is permanent once it is published.
				const { id, isNew } = outletNamed(values.name, newOutlet, start.outlets, [...begun.values()]);
				outlet = id;
				if (isNew) {
					const { beginning } = begun.get(id) ?? { beginning: api.record('outlet', id, values) };
					begun.set(id, { id, name: values.name, beginning });
					await beginning;
				}
			}
			finish({ ...source, outlet, id: freeId(sourceIdOf(outlet, source.title), session) });
		} catch (error) {
			taking.disabled = false;
			begun.delete(outlet);
			said.textContent = error instanceof Failed ? error.message : String(error);
		}
	};
	return [
		h('dl', {}, ...rows),
		...notes.map((note) => h('p', { class: 'note' }, note)),
		...(newOutlet === undefined
			? []
			: [
					h(
						'fieldset',
						{},
						h('legend', {}, 'This outlet is new'),
						h('div', { class: 'field' }, h('label', { for: `outlet-name-${number}` }, 'Its name'), name),
						h('div', { class: 'field' }, h('label', { for: `outlet-kind-${number}` }, 'What it is'), kind),
					),
				]),
		taking,
		said,
	];
}
