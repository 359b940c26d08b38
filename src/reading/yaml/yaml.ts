import { isMap, isNode, isPair, isSeq, type Document, type Pair, type YAMLMap } from 'yaml';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/place.ts';
import { blank, type Range } from '../files/blank.ts';
import { placeAt, type ContentFile } from '../files/contentFile.ts';
import { mendYaml } from './mend.ts';
import { findSlips } from './slips.ts';

/** Keys and list positions that lead to a value: `['claims', 3, 'status']`. */
export type Path = readonly (string | number)[];

/**
 * Where a value is in its file, or the key that leads to it.
 * For what is missing it is the nearest thing around it that exists.
 */
export type Locate = (path: Path, part?: 'key' | 'value') => Place;

/** YAML as plain values, with the way back to the text. */
export interface YamlReading {
	/** Undefined when it cannot be read. */
	readonly value: unknown;
	readonly locate: Locate;
	/** What is at a path as it was written: `007`, `[one, two]`; its first line, where there are more. */
	readonly written: (path: Path) => string;
	/** What could not be read and was passed over; undefined when all of it could. */
	readonly passedOver: string | undefined;
	readonly diagnostics: readonly Diagnostic[];
}

/** Reads YAML that begins at `offset` in the file. */
export function readYaml(file: ContentFile, text = file.text, offset = 0): YamlReading {
	try {
		return readWhole(file, text, offset);
	} catch (error) {
		const range = mostNested(text);
		if (!(error instanceof RangeError) || range === undefined) throw error;
		const rest = readYaml(file, blank(text, range), offset);
		const place = placeAt(file, offset + range[0], range[1] - range[0]);
		const told = diagnostic(place, 'too-much', { reason: 'too many brackets or dashes are inside one another' });
		return { ...rest, passedOver: `${text.slice(...range)}\n${rest.passedOver ?? ''}`, diagnostics: [told, ...rest.diagnostics] };
	}
}

/** The line with the most brackets and dashes, over which the parser broke down. */
function mostNested(text: string): Range | undefined {
	const lines = Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => ({
		signs: (line.match(/[[{]|- /g) ?? []).length,
		range: [index, index + line.length] as const,
	}));
	return lines.toSorted((a, b) => b.signs - a.signs).find(({ signs }) => signs > 0)?.range;
}

function readWhole(file: ContentFile, text: string, offset: number): YamlReading {
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
	} catch (error) {
		if (error instanceof RangeError) throw error;
		// Aliases of aliases: each has been reported.
		return undefined;
	}
}

/** Start and end, in the text of the document, of the value at a path, or of the nearest value around it. */
function rangeAt(document: Document, path: Path, part: 'key' | 'value'): readonly [number, number] {
	let node: unknown = document.contents;
	let range = firstLine(node);
	for (const [depth, step] of path.entries()) {
		const pair = isMap(node) ? pairsOf(node).get(String(step)) : undefined;
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

const knownPairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The pairs of a map by their keys, the first of each; found once for each map, since every key may be looked for. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
	const known = knownPairs.get(map);
	if (known !== undefined) return known;
	const pairs = new Map(map.items.toReversed().map((pair) => [String(pair.key), pair]));
	knownPairs.set(map, pairs);
	return pairs;
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
	return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;
}

/** For a map: its first key, since a map has no words of its own to underline. */
function firstLine(node: unknown, otherwise: readonly [number, number] = [0, 1]): readonly [number, number] {
	const first: unknown = (isMap(node) || isSeq(node) ? node.items[0] : undefined) ?? node;
	return rangeOf(isPair(first) ? first.key : first) ?? otherwise;
}
