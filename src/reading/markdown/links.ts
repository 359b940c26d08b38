import type { Definition, Image as ImageNode, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Place } from '../../diagnostics/place.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isBareAddress } from './parsing/bareAddresses.ts';
import { addressDiagnostic } from './address.ts';
import { placeOf } from './node.ts';
import type { ContentFile } from '../files/contentFile.ts';

/** A link to a page of this site, or to a place on the same page. */
export interface Link {
	/** As written, from the root of the site or beginning with #: `/about/`, `#source-dawn`. */
	readonly url: string;
	readonly place: Place;
}

/** Checks that links have complete and clean addresses. `ofPictures` are the addresses that belong to pictures. */
export function checkLinks(file: ContentFile, root: Root, ofPictures: ReadonlySet<Definition | ImageNode>) {
	const internal: Link[] = [];
	const diagnostics: Diagnostic[] = [];
	const named = new Set<string>();
	visit(root, (node) => {
		if (node.type === 'linkReference' || node.type === 'imageReference') named.add(node.identifier);
	});
	visit(root, (node) => {
		if (node.type === 'listItem' && typeof node.checked === 'boolean') diagnostics.push(diagnostic(placeOf(file, node), 'task-list'));
		if (node.type !== 'link' && node.type !== 'definition') return;
		// A footnote with a space in its name is reported with the other footnotes.
		if (node.type === 'definition' && (node.identifier.startsWith('^') || ofPictures.has(node))) return;
		const place = placeOf(file, node);
		if (node.type === 'definition' && !named.has(node.identifier)) {
			const words = file.text.slice(node.position?.start.offset, node.position?.end.offset);
			diagnostics.push(diagnostic(place, 'lost-words', { words, where: 'definition' }));
			return;
		}
		if (/^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/.test(node.url)) return;
		if (/^(?:#|\/(?!\/))/.test(node.url)) {
			internal.push({ url: node.url, place });
			return;
		}
		const fault =
			isBareAddress(node) && isUnclear(node.url)
				? diagnostic(place, 'broken-url', { url: node.url, fault: 'bare' })
				: addressDiagnostic(place, node.url, 'text');
		if (fault !== undefined) diagnostics.push(fault);
	});
	return { internal, diagnostics } as const;
}

/**
 * Whether an address contains a sign that may also end it: nobody can tell where `https://herald.example/a’s` ends. The
 * Catalan middle dot is a letter.
 */
function isUnclear(url: string): boolean {
	return /(?!\u00B7)[^\0-\x7F](?<=\p{P})/u.test(url);
}
