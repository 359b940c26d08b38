import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { bind } from '../components/prose/bind.ts';
import { plainParts } from '../components/prose/plain.ts';
import SectionHeading from '../components/prose/SectionHeading.astro';
import { TAG_NAMES, type TagName } from './specs.ts';
import type { EvidenceGiven, Given } from './view.ts';
import { VIEWS } from './views.ts';

/** What the tags and the Markdown of an article become on its page. */
export function pageViews(given: Given) {
	return { ...viewsFor('Page', given), h2: bind(SectionHeading, { t: given.t }) };
}

/** What they become on its print view. */
export function printViews(given: Given) {
	return viewsFor('Print', given);
}

/** What they become where a reader follows the evidence through the text. */
export function evidenceViews(given: EvidenceGiven) {
	return viewsFor('Evidence', given);
}

function viewsFor(place: 'Page' | 'Print' | 'Evidence', given: Given) {
	const tags = TAG_NAMES.map((name) => [name, bind(VIEWS[name][place] as AstroComponentFactory, { ...given })] as const);
	return { ...Object.fromEntries(tags), ...plainParts(given.host.root, given.t) };
}

/** What a page carries for the tags that are on it: styles, and what its policy lets it load. */
export function needsOf(tags: readonly TagName[]) {
	const views = tags.map((name) => VIEWS[name]);
	return {
		styles: [...new Set(views.flatMap(({ styles }) => styles ?? []))].join('\n'),
		loads: [...new Set(views.flatMap(({ loads }) => loads))],
	};
}
