import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { bind } from '../components/prose/bind.ts';
import { headingsWithWayBack, plainParts } from '../components/prose/plain.ts';
import type { Article } from '../model/article.ts';
import type { Picture } from '../model/pictures/picture.ts';
import type { Recording } from '../model/pictures/recording.ts';
import pictures from '../components/pictures/pictures.css?inline';
import tables from '../components/prose/tables.css?inline';
import { TAG_NAMES } from './specs.ts';
import type { EvidenceGiven, Given } from './view.ts';
import { VIEWS } from './views.ts';

/** The components for the tags and Markdown of an article on its page. */
export function pageViews(given: Given) {
	return { ...viewsFor('Page', given), ...headingsWithWayBack(given.t) };
}

/** The components for its print view. */
export function printViews(given: Given) {
	return viewsFor('Print', given);
}

/** The components for its evidence page. */
export function evidenceViews(given: EvidenceGiven) {
	return viewsFor('Evidence', given);
}

function viewsFor(place: 'Page' | 'Print' | 'Evidence', given: Given) {
	const tags = TAG_NAMES.map((name) => [name, bind(VIEWS[name][place] as AstroComponentFactory, { ...given })] as const);
	return { ...Object.fromEntries(tags), ...plainParts(given.host.root, `articles/${given.host.slug}`, given.t) };
}

type Needing = Pick<Article, 'lead' | 'pictures' | 'recordings' | 'tags' | 'text'>;

/** What a page needs because of the contents of its article: styles, and what its content security policy must allow. */
export function needsOf({ lead, pictures: shown, recordings, tags, text }: Needing) {
	const views = tags.map((name) => VIEWS[name]);
	return {
		styles: [
			...new Set([
				...(needsTables(text) ? [tables] : []),
				...(lead === undefined ? [] : [pictures]),
				...views.flatMap(({ styles }) => styles),
				...groundsOf([...shown, ...recordings]),
			]),
		].join('\n'),
		loads: [...new Set(views.flatMap(({ loads }) => loads))],
	};
}

/** Whether a text has a table, or a list whose numbers reach two digits. */
function needsTables(node: Article['text'] | Article['text']['children'][number]): boolean {
	if (node.type === 'table' || (node.type === 'list' && (node.start ?? 1) + node.children.length > 10)) return true;
	return 'children' in node && node.children.some((child) => needsTables(child));
}

/**
 * Rules that fill the space of each picture with its main colour until it has loaded. Transparent pictures get white,
 * the background that their author saw.
 */
function groundsOf(shown: readonly (Picture | Recording)[]): readonly string[] {
	const rules = shown.flatMap((item) => {
		const picture = 'still' in item ? item.still : item;
		const ground = picture?.isTransparent === true ? '#fff' : picture?.colour;
		return ground === undefined ? [] : [`#${item.anchor} img{background:${ground}}`];
	});
	return rules.length === 0 ? [] : [`@layer components{${rules.join('')}}`];
}
