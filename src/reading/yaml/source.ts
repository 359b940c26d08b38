import { visit, type Document, type Node } from 'yaml';
import type { Place } from '../../diagnostics/place.ts';
import { placeAt, type ContentFile } from '../files/contentFile.ts';

/** YAML as parsed, and where its text begins in its file. */
export interface YamlSource {
	readonly document: Document;
	readonly file: ContentFile;
	readonly offset: number;
	readonly text: string;
}

/** The nodes that contain a position or end just before it, from the outermost inwards. */
export function nodesAround({ document }: YamlSource, position: number): readonly Node[] {
	const found: Node[] = [];
	visit(document, {
		Node(_, node) {
			if (node.range && node.range[0] <= position && position <= node.range[2]) found.push(node);
		},
	});
	return found;
}

/** The text of a node as it was written. */
export function textOf({ text }: YamlSource, { range }: Node): string {
	return range ? text.slice(range[0], range[1]) : '';
}

/** The place of something in the YAML. */
export function placeIn({ file, offset }: YamlSource, start: number, length = 1): Place {
	return placeAt(file, offset + start, Math.max(1, length));
}
