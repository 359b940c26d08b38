import type { Definition, Image as ImageNode, ImageReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Place } from '../../diagnostics/place.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isPictureName } from '../../schema/picture.ts';
import { placeOf } from './node.ts';
import type { ContentFile } from '../files/contentFile.ts';

/** A picture file in the article’s folder. */
export interface Image {
	/** As written, from the article’s folder: `./river.jpg`. */
	readonly url: string;
	readonly place: Place;
}

/** Checks pictures, including those whose address is given further down: they must be described, and be files of our own. */
export function checkPictures(file: ContentFile, root: Root) {
	const shown: (ImageNode | ImageReference)[] = [];
	const definitions = new Map<string, Definition>();
	visit(root, (node) => {
		if (node.type === 'image' || node.type === 'imageReference') shown.push(node);
		// If a name is defined twice, the first definition counts.
		else if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
	});
	const addresses = new Set(shown.flatMap((node) => (node.type === 'image' ? node : (definitions.get(node.identifier) ?? []))));
	const images: Image[] = [];
	const addressOf = (node: ImageNode | ImageReference) => (node.type === 'image' ? node : definitions.get(node.identifier))?.url ?? '';
	// The message about a pasted picture also says how to describe it.
	const diagnostics: Diagnostic[] = shown.flatMap((node) =>
		isDescription(node.alt ?? '') || isPasted(addressOf(node)) ? [] : [diagnostic(placeOf(file, node), 'image-without-words')],
	);
	for (const node of addresses) {
		const { url } = node;
		const place = placeOf(file, node);
		if (isPasted(url)) diagnostics.push(diagnostic(place, 'pasted-image'));
		else if (/^(?:(?!file:)[a-z][a-z\d+.-]+:)?\/\//i.test(url)) diagnostics.push(diagnostic(place, 'remote-image', { url }));
		else images.push({ url, place });
	}
	return { images, addresses, diagnostics } as const;
}

function isPasted(url: string): boolean {
	return /^data:/i.test(url);
}

/** Whether words say what a picture shows. The name of its file does not. */
function isDescription(words: string): boolean {
	return /[\p{L}\p{N}]/u.test(words) && !isPictureName(words.trim().toLowerCase());
}
