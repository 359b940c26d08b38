import { h } from '../dom.ts';
import { words } from '../session.ts';

type Values = Readonly<Record<string, unknown>>;

/** A report, and the reports that pass it on. */
export interface Link {
	readonly id: string;
	readonly outlet: string;
	readonly title: string;
	readonly passedOnBy: readonly Link[];
}

/** The chains of reports behind the rows of a claim, each from where it begins to where it was read. */
export function chainsOf(rows: readonly Values[], sources: readonly Values[], stances: readonly string[]): readonly Link[] {
	const known = new Map(sources.map((source) => [String(source['id']), source]));
	const children = new Map<string, Set<string>>();
	const roots = new Set<string>();
	const climb = (id: string, basedOn: readonly string[], seen: readonly string[]) => {
		const above = basedOn.filter((other) => known.has(other) && !seen.includes(other));
		if (above.length === 0) roots.add(id);
		for (const other of above) {
			children.set(other, (children.get(other) ?? new Set()).add(id));
			climb(other, namesIn(known.get(other)?.['basedOn']), [...seen, other]);
		}
	};
	for (const row of rows.filter(({ stance }) => stances.includes(String(stance)))) {
		const id = String(row['source']);
		if (!known.has(id)) continue;
		const own = namesIn(row['basedOn']);
		climb(id, own.length > 0 ? own : namesIn(known.get(id)?.['basedOn']), [id]);
	}
	const link = (id: string, seen: readonly string[]): Link => {
		const source = known.get(id) ?? {};
		const title = words(source['title']) || words(source['description']) || id;
		const below = [...(children.get(id) ?? [])].filter((other) => !seen.includes(other));
		return {
			id,
			outlet: words(source['outlet']),
			title,
			passedOnBy: below.map((other) => link(other, [...seen, other])),
		};
	};
	return [...roots].map((id) => link(id, [id]));
}

/** Draws the chains of a claim as nested lists. Each report is below the one that it passes on. */
export function drawChains(claim: Values, sources: readonly Values[], outletName: (id: string) => string): readonly HTMLElement[] {
	const rows = Array.isArray(claim['attributions']) ? (claim['attributions'] as readonly Values[]) : [];
	const item = (link: Link): HTMLElement =>
		h(
			'li',
			{},
			h('bdi', {}, `${outletName(link.outlet)}: ${link.title}`),
			link.passedOnBy.length === 0 ? undefined : h('p', { class: 'note' }, 'passed on by'),
			link.passedOnBy.length === 0 ? undefined : h('ul', {}, ...link.passedOnBy.map(item)),
		);
	const part = (title: string, stances: readonly string[]) => {
		const chains = chainsOf(rows, sources, stances);
		return chains.length === 0 ? [] : [h('h3', {}, title), h('ul', { class: 'chain' }, ...chains.map(item))];
	};
	return [...part('It rests on', ['supports']), ...part('Against it', ['disputes', 'corrects'])];
}

function namesIn(value: unknown): readonly string[] {
	return Array.isArray(value) ? value.map(String) : [];
}
