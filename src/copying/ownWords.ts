import type { Nodes } from 'mdast';
import { SUMMARY_PARTS } from '../schema/summary.ts';
import type { ArticleReading } from '../reading/documents/article.ts';
import { isElement, placeOf } from '../reading/markdown/node.ts';
import type { Path } from '../reading/yaml/yaml.ts';

/** A passage in the article's own words, with no quotation in it. */
export interface OwnWords {
	readonly file: string;
	readonly line: number;
	readonly words: string;
}

/** Returns everything that an article says in its own words, in its frontmatter and its text. Quotations are left out. */
export function ownWordsOf(article: ArticleReading): readonly OwnWords[] {
	const { body, file, locate } = article;
	const fields = fieldsOf(article).flatMap(([path, words]) => (words === undefined ? [] : unquoted(locate(path).line, words)));
	const blocks = blocksIn(body.root).flatMap((block) => unquoted(placeOf(file, block).line, textOf(block)));
	return [...fields, ...blocks].map((own) => ({ file: file.path, ...own }));
}

/** The frontmatter values that are written by the newsroom, each with its path. */
function fieldsOf({ data }: ArticleReading): readonly (readonly [Path, string | undefined])[] {
	if (data === undefined) return [];
	const { answer, claims, corrections, dek, latest, made, related, revisions, sources, summary, title } = data;
	return [
		[['title'], title],
		[['dek'], dek],
		[['answer'], answer],
		...SUMMARY_PARTS.map((part) => [['summary', part], summary[part]] as const),
		[['latest', 'text'], latest?.text],
		[['made', 'from'], made.from],
		...sources.flatMap((source, at) => [
			[['sources', at, 'description'], source.description] as const,
			[['sources', at, 'note'], source.note] as const,
		]),
		...claims.flatMap(({ attributions, note, right, text, witness }, at) => [
			...Object.entries({ text, right, witness, note }).map(([key, words]) => [['claims', at, key], words] as const),
			...attributions.map((attribution, place) => [['claims', at, 'attributions', place, 'note'], attribution.note] as const),
		]),
		...related.map(({ why }, at) => [['related', at, 'why'], why] as const),
		...corrections.flatMap(({ note, now, was }, at) =>
			Object.entries({ was, now, note }).map(([key, words]) => [['corrections', at, key], words] as const),
		),
		...revisions.map(({ what }, at) => [['revisions', at, 'what'], what] as const),
	];
}

/** The paragraphs, headings and table cells of a text. Block quotations are left out. */
function blocksIn(node: Nodes): readonly Nodes[] {
	if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return [node];
	return node.type !== 'blockquote' && 'children' in node ? node.children.flatMap(blocksIn) : [];
}

/** The text of a block. Each `<Quote>` becomes an empty pair of quotation marks, at which the text is split later. */
function textOf(node: Nodes): string {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	if (node.type === 'break') return ' ';
	if (isElement(node) && node.name === 'Quote') return '“”';
	return 'children' in node ? node.children.map(textOf).join('') : '';
}

const QUOTATION = /“[^”]*”|«[^»]*»|"[^"]*"/;

function unquoted(line: number, words: string): readonly Omit<OwnWords, 'file'>[] {
	return words.split(QUOTATION).map((part) => ({ line, words: part }));
}
