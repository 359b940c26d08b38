import { isAlias, isCollection, isMap, isScalar, visit, type Document, type Node, type YAMLError } from 'yaml';
import type { Place } from '../problems/place.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { strayMarkupIn } from './strayMarkup.ts';
import { placeAt, type ContentFile } from './text.ts';

/** YAML as it was parsed, and where its text begins in its file. */
interface Source {
	readonly document: Document;
	readonly file: ContentFile;
	readonly offset: number;
	readonly text: string;
}

/** What keeps YAML from being read. One mistake makes the parser stumble over all that follows, so only the first is told. */
export function findFaults(source: Source): readonly Problem[] {
	const [first] = source.document.errors;
	if (first === undefined) return findSigns(source);
	return first.code === 'DUPLICATE_KEY' ? findDuplicateKeys(source) : [describe(source, first)];
}

/** What can be read, and is not what its author meant. */
export function findSlips(source: Source): readonly Problem[] {
	const problems: Problem[] = [];
	visit(source.document, {
		Scalar(_, { comment, range, type, value }) {
			if (typeof value !== 'string' || !range) return;
			const [start, end] = range;
			const hash = source.text.indexOf('#', end);
			if (type === 'PLAIN' && typeof comment === 'string' && hash >= 0 && source.text.slice(start, end).includes(' '))
				problems.push(problem(placeIn(source, hash, 1 + comment.length), 'lost-words', { words: comment.trim() }));
			const sign = strayMarkupIn(value, 'frontmatter');
			if (sign !== undefined)
				problems.push(
					problem(placeIn(source, start + Math.max(0, source.text.slice(start, end).indexOf(sign)), sign.length), 'stray-markup', {
						sign,
						where: 'frontmatter',
					}),
				);
		},
	});
	return problems;
}

/** Of an entry that lacks its dash every key comes twice: the first says it all. */
function findDuplicateKeys(source: Source): readonly Problem[] {
	const seen = new Set<Node | undefined>();
	return source.document.errors.flatMap(({ code, pos }) => {
		const map = nodesAround(source, pos[0]).findLast(isMap);
		if (code !== 'DUPLICATE_KEY' || seen.has(map)) return [];
		seen.add(map);
		const key = source.text.slice(pos[0]).split(':', 1)[0] ?? '';
		return [problem(placeIn(source, pos[0], key.length), 'duplicate-key', { key })];
	});
}

/** Signs at the beginning of a value that mean something to YAML and nothing to an author. */
function findSigns(source: Source): readonly Problem[] {
	const problems: Problem[] = [];
	visit(source.document, {
		Node(_, node) {
			const sign = isAlias(node) ? '*' : node.anchor !== undefined ? '&' : node.tag?.startsWith('!') ? '!' : undefined;
			if (sign === undefined || !node.range) return;
			const at = source.text.lastIndexOf(sign, node.range[0]);
			problems.push(broken(source, placeIn(source, at), signReason(sign)));
		},
	});
	return problems;
}

function describe(source: Source, { code, message, pos }: YAMLError): Problem {
	const place = placeIn(source, pos[0], pos[1] - pos[0]);
	const around = nodesAround(source, pos[0]);
	const sign = around.findLast(isAlias);
	if (sign?.range) return broken(source, placeIn(source, sign.range[0]), signReason('*'));
	const quoted = around.findLast((node) => isScalar(node) && node.type?.startsWith('QUOTE') && textOf(source, node).includes('\n'));
	if (quoted?.range)
		return broken(source, placeIn(source, quoted.range[0]), 'the quotation mark that opens here is not closed on its line.');
	const flow = around.findLast((node) => isCollection(node) && node.flow === true);
	if (code === 'BAD_INDENT' && flow?.range)
		return broken(
			source,
			placeIn(source, flow.range[0]),
			'the bracket that opens here is not closed; perhaps a # within it hides its end.',
		);
	return broken(source, place, PLAIN_REASONS[code] ?? `${(message.split(/\n| at line /, 1)[0] ?? message).replace(/[.:]?$/, '')}.`);
}

function broken({ file }: Source, place: Place, reason: string): Problem {
	return problem(place, 'broken-yaml', { part: file.path.endsWith('.mdx') ? 'frontmatter' : 'file', reason });
}

function signReason(sign: string): string {
	return `a value cannot begin with ${sign} unless it stands in quotation marks.`;
}

/** The nodes that a place lies in or directly behind, from the outermost inwards. */
function nodesAround({ document }: Source, position: number): readonly Node[] {
	const found: Node[] = [];
	visit(document, {
		Node(_, node) {
			if (node.range && node.range[0] <= position && position <= node.range[2]) found.push(node);
		},
	});
	return found;
}

function textOf({ text }: Source, { range }: Node): string {
	return range ? text.slice(range[0], range[1]) : '';
}

function placeIn({ file, offset }: Source, start: number, length = 1): Place {
	return placeAt(file, offset + start, Math.max(1, length));
}

/** The parser's complaints in plain words. */
const PLAIN_REASONS: Readonly<Record<string, string>> = {
	BAD_DQ_ESCAPE: 'between double quotation marks a backslash has a meaning of its own. Use single ones.',
	BAD_INDENT: 'the line is indented too far, or not far enough.',
	BAD_SCALAR_START: 'a value cannot begin with this sign unless it stands in quotation marks.',
	BLOCK_AS_IMPLICIT_KEY: 'a second colon makes this look like a key inside a value.',
	BLOCK_IN_FLOW: 'a list with dashes cannot stand between brackets.',
	MISSING_CHAR: 'a colon, comma, bracket or quotation mark is missing.',
	MULTILINE_IMPLICIT_KEY: 'a key runs over the end of its line; perhaps its colon, or the space after the colon, is missing.',
	MULTIPLE_DOCS: 'a line of three dashes ends the file too early.',
	TAB_AS_INDENT: 'the line is indented with a tab. Use spaces.',
	UNEXPECTED_TOKEN: 'the value has ended, at a closing quotation mark or bracket, and more follows.',
};
