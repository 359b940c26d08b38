import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { bind } from '../components/prose/bind.ts';
import { headingsWithWayBack, plainParts } from '../components/prose/plain.ts';
import type { Article } from '../model/article.ts';
import { isShortTable } from '../model/charts/chart.ts';
import type { Picture } from '../model/pictures/picture.ts';
import type { Recording } from '../model/pictures/recording.ts';
import chartGrid from '../components/graphics/chart-grid.css?inline';
import pictures from '../components/pictures/pictures.css?inline';
import longLists from '../components/prose/long-lists.css?inline';
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

type Needing = Pick<Article, 'charts' | 'lead' | 'pictures' | 'recordings' | 'tags' | 'text'>;

/** What a page needs because of the contents of its article: styles, and what its content security policy must allow. */
export function needsOf({ charts, lead, pictures: shown, recordings, tags, text }: Needing) {
	const views = tags.map((name) => VIEWS[name]);
	return {
		styles: [
			...new Set([
				...(has(text, isTable) ? [tables] : []),
				...(has(text, isLongList) ? [longLists] : []),
				...(charts.every(isShortTable) ? [] : [chartGrid]),
				...(lead === undefined ? [] : [pictures]),
				...views.flatMap(({ styles }) => styles),
				...groundsOf([...shown, ...recordings]),
			]),
		].join('\n'),
		loads: [...new Set(views.flatMap(({ loads }) => loads))],
	};
}

type TextNode = Article['text'] | Article['text']['children'][number];

/** Whether a text has something, however deep in it. */
function has(node: TextNode, isSought: (node: TextNode) => boolean): boolean {
	return isSought(node) || ('children' in node && node.children.some((child) => has(child, isSought)));
}

function isTable({ type }: TextNode): boolean {
	return type === 'table';
}

/** A list whose numbers have two digits or more. */
function isLongList(node: TextNode): boolean {
	return node.type === 'list' && (node.start ?? 1) + node.children.length > 10;
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
