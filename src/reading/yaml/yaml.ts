import { isMap, isNode, isPair, isSeq, type Document, type Pair, type YAMLMap } from 'yaml';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/place.ts';
import { blank, type Range } from '../files/blank.ts';
import { placeAt, type ContentFile } from '../files/contentFile.ts';
import { mendYaml } from './mend.ts';
import { findSlips } from './slips.ts';

/** Keys and list positions that lead to a value: `['claims', 3, 'status']`. */
export type Path = readonly (string | number)[];

/** The place of a value in its file, or of the key that leads to it. For a missing value, it is the nearest thing around it that exists. */
export type Locate = (path: Path, part?: 'key' | 'value') => Place;

/** YAML as plain values, with their places in the text. */
export interface YamlReading {
	/** Undefined if it cannot be read. */
	readonly value: unknown;
	readonly locate: Locate;
	/** The text at a path as written: `007`, `[one, two]`. If it has several lines, only the first. */
	readonly written: (path: Path) => string;
	/** What could not be read and was passed over; undefined if everything could be read. */
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

/** The line with the most brackets and dashes, which the parser broke down over. */
function mostNested(text: string): Range | undefined {
	const lines = Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => ({
		signs: (line.match(/[[{]|- /g) ?? []).length,
		range: [index, index + line.length] as const,
	}));
	return lines.toSorted((a, b) => b.signs - a.signs).find(({ signs }) => signs > 0)?.range;
}

function readWhole(file: ContentFile, text: string, offset: number): YamlReading {
	// To an author, no-break spaces look like any other. `checkCharacters` reports them.
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

/** Start and end of the value at a path in the document’s text, or of the nearest value around it. */
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

/** The pairs of a map by key; if a key comes twice, the first. Cached for each map, because every key may be looked up. */
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

/** The range to underline. For a map it is the first key, because a map has no words of its own. */
function firstLine(node: unknown, otherwise: readonly [number, number] = [0, 1]): readonly [number, number] {
	const first: unknown = (isMap(node) || isSeq(node) ? node.items[0] : undefined) ?? node;
	return rangeOf(isPair(first) ? first.key : first) ?? otherwise;
}
