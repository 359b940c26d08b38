import type { Problem } from '../server/liveCheck.ts';
import type { Start } from './api.ts';
import { h } from './dom.ts';
import { figureOf } from '../text/figureOf.ts';
import type { Entry, Focus } from './focus.ts';
import { nameOf } from '../words/values.ts';
import { listAt, words, type Session } from './session.ts';

/** The actions of the buttons in the lists. */
export interface SidebarActs {
	readonly go: (focus: Focus) => void;
	readonly addSource: () => void;
	readonly addPicture: () => void;
	readonly addChart: () => void;
	readonly addMap: () => void;
	/** Opens a chart or map by its file. */
	readonly openFigure: (path: string) => void;
	/** Adds a picture file beside the article to the text. */
	readonly showFile: (name: string) => void;
}

/**
 * The claims, sources, pictures, charts and maps of an article, each with the number of its problems. `files` are the
 * picture files beside it.
 */
export function sidebar(
	session: Session,
	focus: Focus,
	files: readonly string[],
	{ charts, maps, outlets }: Pick<Start, 'charts' | 'maps' | 'outlets'>,
): readonly HTMLElement[] {
	const isHere = (kind: Focus['kind'], index: number) => focus.kind === kind && 'index' in focus && focus.index === index;
	const count = (key: string, index: number, wanted: Problem['weight']) =>
		session.problems.filter(({ path, weight }) => weight === wanted && path?.[0] === key && path[1] === index).length;
	const entry = (kind: Entry, index: number, text: string, note: string) => {
		const [wrong, empty] = [count(`${kind}s`, index, 'fault'), count(`${kind}s`, index, 'todo')];
		return h(
			'li',
			{},
			h(
				'button',
				{ type: 'button', 'aria-current': isHere(kind, index) && 'true', ...pressing('go', { kind, index }) },
				h('bdi', { class: 'entry' }, text),
				h('span', { class: 'note' }, note),
				...counts(wrong, empty),
			),
		);
	};
	const outletName = (id: string) => outlets.find((outlet) => outlet.id === id)?.name ?? id;
	const claims = listAt(session, 'claims').map((claim, index) =>
		entry('claim', index, words(claim['text']) || words(claim['id']), claim['status'] === undefined ? '' : nameOf(words(claim['status']))),
	);
	const sources = listAt(session, 'sources').map((source, index) =>
		entry(
			'source',
			index,
			words(source['title']) || words(source['description']) || words(source['id']),
			outletName(words(source['outlet'])),
		),
	);
	const pictures = listAt(session, 'pictures').map((picture, index) =>
		entry('picture', index, words(picture['caption']) || words(picture['inWords']) || words(picture['file']), words(picture['credit'])),
	);
	const unlisted = files.filter((name) => !listAt(session, 'pictures').some(({ file }) => file === name) && !isInText(session, name));
	const figures = figuresIn(session, [...charts, ...maps]).map(({ name, path }) => {
		const own = session.problems.filter(({ elsewhere }) => elsewhere?.figure === path);
		const many = (wanted: Problem['weight']) => own.filter(({ weight }) => weight === wanted).length;
		return h(
			'li',
			{},
			h(
				'button',
				{ type: 'button', ...pressing('openFigure', path) },
				h('bdi', { class: 'entry' }, name),
				...counts(many('fault'), many('todo')),
			),
		);
	});
	const hasSources = session.values()['translated'] === undefined;
	return [
		h(
			'p',
			{ class: 'whole' },
			h(
				'button',
				{ type: 'button', 'aria-current': focus.kind === 'article' && 'true', ...pressing('go', { kind: 'article' }) },
				'The article',
			),
		),
		h('h2', {}, 'Claims'),
		claims.length === 0 ? h('p', { class: 'empty' }, 'None yet. Mark words in the text and press “Make a claim”.') : h('ol', {}, ...claims),
		...(hasSources
			? [
					h('h2', {}, 'Sources'),
					sources.length === 0 ? h('p', { class: 'empty' }, 'None yet.') : h('ol', {}, ...sources),
					h('button', { type: 'button', class: 'add', ...pressing('addSource') }, 'Add a source…'),
					h('h2', {}, 'Pictures'),
					pictures.length === 0 ? h('p', { class: 'empty' }, 'None yet. Drop them into the text.') : h('ol', {}, ...pictures),
					h('button', { type: 'button', class: 'add', ...pressing('addPicture') }, 'Add a picture…'),
					h('h2', {}, 'Charts and maps'),
					figures.length === 0 ? h('p', { class: 'empty' }, 'None yet.') : h('ol', {}, ...figures),
					h('button', { type: 'button', class: 'add', ...pressing('addChart') }, 'Add a chart…'),
					h('button', { type: 'button', class: 'add', ...pressing('addMap') }, 'Add a map…'),
					...(unlisted.length === 0
						? []
						: [
								h('h3', {}, 'Beside the article, not in it'),
								h(
									'ul',
									{ class: 'unlisted' },
									...unlisted.map((name) =>
										h(
											'li',
											{},
											h('bdi', {}, name),
											' ',
											h('button', { type: 'button', 'aria-label': `Put in ${name}`, ...pressing('showFile', name) }, 'Put it in'),
										),
									),
								),
							]),
				]
			: []),
	];
}

/** How many problems an entry has, and how many empty fields. */
function counts(wrong: number, empty: number): readonly HTMLElement[] {
	return [
		...(wrong === 0 ? [] : [h('span', { class: 'wrong' }, `${wrong} to put right`)]),
		...(empty === 0 ? [] : [h('span', { class: 'note' }, `${empty} to fill in`)]),
	];
}

/** The charts and maps in the text. */
function figuresIn({ doc }: Session, known: Start['charts']): readonly { readonly name: string; readonly path: string }[] {
	return doc.children.flatMap((node) => {
		const path = figureOf(node);
		return path === undefined
			? []
			: [{ path, name: known.find(({ id }) => id === node.attrs['value'])?.name ?? String(node.attrs['value']) }];
	});
}

/** A button’s action, as attributes. So the button can stay the same element when the lists are updated, even while it is being pressed. */
function pressing(act: keyof SidebarActs, about?: Focus | string) {
	return { 'data-act': act, ...(about !== undefined && { 'data-about': JSON.stringify(about) }) };
}

/** Runs the action of the pressed button. */
export function press({ target }: Event, acts: SidebarActs): void {
	const pressed = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
	if (pressed === null) return;
	const act = acts[pressed.dataset['act'] as keyof SidebarActs] as (about: unknown) => void;
	act(JSON.parse(pressed.dataset['about'] ?? 'null'));
}

/** Whether the text shows a picture directly, without an entry in the list. */
function isInText({ doc }: Session, name: string): boolean {
	let found = false;
	doc.descendants(({ attrs, type }) => {
		if (type.name === 'image' && String(attrs['url']).endsWith(`/${name}`)) found = true;
	});
	return found;
}
