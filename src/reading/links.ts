import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Place } from '../problems/place.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { addressProblem } from './address.ts';
import { placeOf } from './node.ts';
import type { ContentFile } from './text.ts';

/** A picture beside the article. */
export interface Image {
	/** As written, from the article's folder: `./river.jpg`. */
	readonly url: string;
	readonly place: Place;
}

/** A link to a page of this site, or to a place on the same page. */
export interface Link {
	/** As written, from the root of the site or beginning with #: `/about/`, `#source-dawn`. */
	readonly url: string;
	readonly place: Place;
}

/** Links and images: addresses whole and clean, images described and our own. */
export function checkLinks(file: ContentFile, root: Root) {
	const internal: Link[] = [];
	const images: Image[] = [];
	const problems: Problem[] = [];
	visit(root, (node) => {
		if (node.type === 'listItem' && typeof node.checked === 'boolean') problems.push(problem(placeOf(file, node), 'task-list'));
		if (node.type === 'image') {
			const place = placeOf(file, node);
			if ((node.alt ?? '').trim() === '') problems.push(problem(place, 'image-without-words'));
			if (/^(?:[a-z]+:)?\/\//i.test(node.url)) problems.push(problem(place, 'remote-image', { url: node.url }));
			else images.push({ url: node.url, place });
		}
		if (node.type !== 'link' && node.type !== 'definition') return;
		// A footnote whose name has a space in it is reported as that.
		if (node.type === 'definition' && node.identifier.startsWith('^')) return;
		const place = placeOf(file, node);
		if (/^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/.test(node.url)) return;
		if (/^(?:#|\/(?!\/))/.test(node.url)) {
			internal.push({ url: node.url, place });
			return;
		}
		const fault = addressProblem(place, node.url, 'text');
		if (fault !== undefined) problems.push(fault);
	});
	return { images, internal, problems } as const;
}
