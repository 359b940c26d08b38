import { isMap, isNode, isPair, isSeq, type Document, type Pair } from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/place.ts';
import { placeAt, type ContentFile } from '../files/contentFile.ts';
import { mendYaml } from './mend.ts';
import { findSlips } from './slips.ts';

/** Keys and list positions that lead to a value: `['claims', 3, 'status']`. */
export type Path = readonly (string | number)[];

/**
 * Where a value stands in its file, or the key that leads to it.
 * For what is missing it is the nearest thing around it that exists.
 */
export type Locate = (path: Path, part?: 'key' | 'value') => Place;

/** YAML as plain values, with the way back to the text. */
export interface YamlReading {
	/** Undefined when it cannot be read. */
	readonly value: unknown;
	readonly locate: Locate;
	/** What stands at a path as it was written: `007`, `[one, two]`; its first line, where there are more. */
	readonly written: (path: Path) => string;
	/** What could not be read and was passed over; undefined when all of it could. */
	readonly passedOver: string | undefined;
	readonly diagnostics: readonly Diagnostic[];
}

/** Reads YAML that begins at `offset` in the file. */
export function readYaml(file: ContentFile, text = file.text, offset = 0): YamlReading {
	// Spaces that do not break a line look like any other to an author; they are reported as characters.
	const plain = text.replace(/^[ \u00A0]+/gm, ({ length }) => ' '.repeat(length));
	const { document, diagnostics, isReadable, passedOver } = mendYaml(file, plain, offset);
	const written = (path: Path) => {
		const node = document.getIn(path, true);
		const [start, end] = isNode(node) && node.range ? node.range : [0, 0];
		return text.slice(start, end).split('\n', 1)[0] ?? '';
	};
	const locate: Locate = (path, part = 'value') => {
		const [start, end] = rangeAt(document, path, part);
		return placeAt(file, offset + start, end - start);
	};
	return {
		value: isReadable ? valueOf(document) : undefined,
		locate,
		written,
		passedOver,
		diagnostics: [...diagnostics, ...(isReadable ? findSlips({ document, file, offset, text }) : [])],
	};
}

function valueOf(document: Document): unknown {
	try {
		return document.toJS();
	} catch {
		// Aliases of aliases: each has been reported.
		return undefined;
	}
}

/** Start and end, in the text of the document, of the value at a path, or of the nearest value around it. */
function rangeAt(document: Document, path: Path, part: 'key' | 'value'): readonly [number, number] {
	let node: unknown = document.contents;
	let range = firstLine(node);
	for (const [depth, step] of path.entries()) {
		const pair: Pair | undefined = isMap(node) ? node.items.find(({ key }) => String(key) === String(step)) : undefined;
		node = isSeq(node) ? node.items[Number(step)] : pair?.value;
		const isLast = depth === path.length - 1;
		if (
			pair !== undefined &&
			((isLast && part === 'key') || !isNode(node) || node.range === undefined || node.range?.[0] === node.range?.[1])
		) {
			range = rangeOf(pair.key) ?? range;
		} else if (isNode(node)) {
			range = isLast && !isMap(node) && !isSeq(node) ? (rangeOf(node) ?? range) : firstLine(node, range);
		}
		if (node === undefined) break;
	}
	return range;
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
	return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;
}

/** For a map: its first key, since a map has no words of its own to underline. */
function firstLine(node: unknown, otherwise: readonly [number, number] = [0, 1]): readonly [number, number] {
	const first: unknown = (isMap(node) || isSeq(node) ? node.items[0] : undefined) ?? node;
	return rangeOf(isPair(first) ? first.key : first) ?? otherwise;
}
