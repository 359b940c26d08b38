import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Place } from '../../diagnostics/place.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { addressDiagnostic } from './address.ts';
import { placeOf } from './node.ts';
import type { ContentFile } from '../files/contentFile.ts';

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
	const diagnostics: Diagnostic[] = [];
	visit(root, (node) => {
		if (node.type === 'listItem' && typeof node.checked === 'boolean') diagnostics.push(diagnostic(placeOf(file, node), 'task-list'));
		if (node.type === 'image') {
			const place = placeOf(file, node);
			if ((node.alt ?? '').trim() === '') diagnostics.push(diagnostic(place, 'image-without-words'));
			if (/^(?:[a-z]+:)?\/\//i.test(node.url)) diagnostics.push(diagnostic(place, 'remote-image', { url: node.url }));
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
		const fault = addressDiagnostic(place, node.url, 'text');
		if (fault !== undefined) diagnostics.push(fault);
	});
	return { images, internal, diagnostics } as const;
}
