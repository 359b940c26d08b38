import type { Nodes, Parents, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { nearest } from '../problems/nearest.ts';
import type { Place } from '../problems/place.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { TAGS, type TagName, type TagShape } from '../schema/tag.ts';
import { isElement, placeOf, type Element } from './node.ts';
import type { ContentFile } from './text.ts';
import { wordsOf } from './words.ts';

/** One tag as the author wrote it. */
export interface TagUse {
	readonly tag: TagName;
	readonly attributes: Readonly<Record<string, string>>;
	readonly place: Place;
}

/** The tags of a text, each held to its shape; what would run as code is a problem. */
export function checkTags(file: ContentFile, root: Root, known: readonly TagName[]) {
	const uses: TagUse[] = [];
	const problems: Problem[] = [];
	visitParents(root, (node, ancestors) => {
		const place = placeOf(file, node);
		if (node.type === 'mdxjsEsm') {
			problems.push(problem(place, 'code-in-text', { what: node.value.startsWith('export') ? 'export' : 'import' }));
		} else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
			if (!isComment(node.value)) problems.push(problem(place, 'code-in-text', { what: 'expression' }));
		} else if (isElement(node)) {
			const name = node.name ?? '';
			if (isTag(name, known)) {
				uses.push({ tag: name, attributes: plainAttributes(node), place });
				problems.push(...attributeProblems(name, node, place), ...placingProblems(name, node, ancestors, place));
			} else {
				problems.push(unknownTag(place, name, known));
			}
		}
	});
	return { uses, problems } as const;
}

/** A tag that is none of ours: misspelt, or HTML. */
export function unknownTag(place: Place, name: string, known: readonly string[]): Problem {
	const meant = known.find((tag) => tag.toLowerCase() === name.toLowerCase());
	if (meant === undefined && /^(?:[a-z]|$)/.test(name)) return problem(place, 'raw-html', { tag: name });
	return problem(place, 'unknown-tag', { tag: name, known: known.join(', '), nearest: meant ?? nearest(name, known) });
}

function attributeProblems(tag: TagName, element: Element, place: Place): readonly Problem[] {
	const { required, optional }: TagShape = TAGS[tag];
	const known = [...required, ...optional];
	const given = element.attributes.map((attribute) => (attribute.type === 'mdxJsxAttribute' ? attribute.name : ''));
	const hasCode = element.attributes.some(
		(attribute) =>
			(typeof attribute.value !== 'string' && attribute.value !== null && attribute.value !== undefined) ||
			attribute.type === 'mdxJsxExpressionAttribute',
	);
	const strange = given.filter((attribute) => attribute !== '' && !known.includes(attribute));
	return [
		...(hasCode ? [problem(place, 'code-in-text', { what: 'attribute' })] : []),
		...strange.map((attribute) =>
			problem(place, 'unknown-attribute', { tag, attribute, known: known.join(', '), nearest: nearest(attribute, known) }),
		),
		...required
			.filter((attribute) => !given.includes(attribute) && nearest(attribute, strange) === undefined)
			.map((attribute) => problem(place, 'missing-attribute', { tag, attribute })),
	];
}

function placingProblems(tag: TagName, element: Element, ancestors: readonly Parents[], place: Place): readonly Problem[] {
	const shape: TagShape = TAGS[tag];
	const outer = ancestors.findLast((ancestor): ancestor is Element => isElement(ancestor) && isTag(ancestor.name ?? '', Object.keys(TAGS)));
	const isEmpty = wordsOf(element).trim() === '';
	const problems: Problem[] = [];
	if (outer !== undefined) problems.push(problem(place, 'tag-inside-tag', { tag, outer: outer.name ?? '' }));
	if (ancestors.some(({ type }) => type === 'heading')) problems.push(problem(place, 'tag-in-heading', { tag }));
	if (shape.place === 'block') {
		if (!isEmpty) problems.push(problem(place, 'needless-words', { tag }));
		if (element.type === 'mdxJsxTextElement') problems.push(problem(place, 'tag-inside-sentence', { tag }));
		return problems;
	}
	if (isEmpty) problems.push(problem(place, 'empty-tag', { tag }));
	if (shape.place === 'words' && (element.children as readonly Nodes[]).filter(isBlock).length > 1)
		problems.push(problem(place, 'tag-across-paragraphs', { tag }));
	return problems;
}

/** The attributes that are plain text. */
function plainAttributes(element: Element): Readonly<Record<string, string>> {
	return Object.fromEntries(
		element.attributes.flatMap((attribute) =>
			attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? [[attribute.name, attribute.value]] : [],
		),
	);
}

function isTag(name: string, known: readonly string[]): name is TagName {
	return known.includes(name);
}

function isBlock({ type }: Nodes): boolean {
	return type === 'paragraph' || type === 'list' || type === 'blockquote' || type === 'table' || type === 'heading';
}

/** Braces around nothing but a comment run no code. */
function isComment(code: string): boolean {
	return /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)*$/.test(code);
}
