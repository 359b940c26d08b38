import { splitContent } from '../files/contentText.ts';
import { readYamlText, valueOf } from '../files/yamlText.ts';
import { labelOf, NAMES_OF } from '../words/labels.ts';
import { hasName, nameOf } from '../words/values.ts';
import { wordsOf, type BlockDifference } from './blocks.ts';
import type { Difference, Side, Step } from './difference.ts';
import { pathOf } from './mergeValues.ts';
import { datesIn } from './tables.ts';

/** The name of one entry in each list. */
const ENTRIES: Readonly<Record<string, string>> = {
	claims: 'Claim',
	sources: 'Source',
	pictures: 'Picture',
	recordings: 'Recording',
	corrections: 'Correction',
	revisions: 'Revision',
};

/** The most characters of an entry’s name. */
const LONGEST = 60;

/** Keys whose values are chosen from a list of the schema. */
const CHOSEN: ReadonlySet<string> = new Set(['kind', 'method', 'read', 'relation', 'stance', 'status', 'form', 'scale']);

/** The name of something that articles share, by its list and its id. Undefined if it is not known. */
export type Named = (list: string, id: string) => string | undefined;

/** A difference in words: where it is, and what each side has there. */
export interface Said {
	readonly where: string;
	readonly mine: string;
	readonly theirs: string;
}

type Values = Readonly<Record<Side, unknown>>;

/** The values of a file, to name its entries by. */
export function valuesToName(path: string, text: string): unknown {
	return path.endsWith('.csv') ? datesIn(text) : valueOf(readYamlText(splitContent(path, text)?.yaml ?? ''));
}

/** Describes a difference. `values` has the values of each side, to name entries by. */
export function sayDifference(difference: Difference | BlockDifference, values: Values, named: Named = () => undefined): Said {
	if (!('kind' in difference)) return sayBlocks(difference);
	const { kind, mine, steps, theirs } = difference;
	const key = steps.findLast((step) => typeof step === 'string') ?? '';
	const naming = namesIn(values, named);
	const where = whereIs(steps, values, naming);
	if (kind === 'value') return { where, mine: inWords(mine, key, naming), theirs: inWords(theirs, key, naming) };
	const inOrder = (order: unknown) =>
		(order as readonly string[]).map((own) => nameAt([...steps, { key: own }], values, naming)).join('; ');
	return { where: `${where}, their order`, mine: inOrder(mine), theirs: inOrder(theirs) };
}

function sayBlocks({ mine, number, theirs }: BlockDifference): Said {
	const [own, other] = [wordsOf(mine), wordsOf(theirs)];
	const source = (pieces: BlockDifference['mine']) => pieces.map(({ src }) => src).join('\n\n');
	const isSeen = own !== other;
	return {
		where: theirs.length === 0 ? `The text, before paragraph ${number}` : `The text, paragraph ${number}`,
		mine: isSeen ? own : source(mine),
		theirs: isSeen ? other : source(theirs),
	};
}

/** Where a difference is: “Claim “The bridge cost forty million”: In words”. */
function whereIs(steps: readonly Step[], values: Values, naming: Naming): string {
	const parts = steps.flatMap((step, index): readonly string[] => {
		if (typeof step !== 'string') {
			const name = nameAt(steps.slice(0, index + 1), values, naming);
			return name === '' ? [] : [`“${name}”`];
		}
		const isOfEntry = typeof steps[index + 1] === 'object';
		return [isOfEntry ? (ENTRIES[step] ?? labelOf(step)) : labelOf(step)];
	});
	return parts.join(' ').replaceAll('” ', '”: ') || 'The file';
}

/** The name by which an editor knows an entry. */
function nameAt(steps: readonly Step[], values: Values, naming: Naming): string {
	const entry = [values.theirs, values.mine].map((all) => entryAt(steps, all)).find((own) => own !== undefined);
	const record = (typeof entry === 'object' && entry !== null ? entry : {}) as Readonly<Record<string, unknown>>;
	const list = steps.findLast((step) => typeof step === 'string') ?? '';
	const own = ['title', 'text', 'name', 'caption', 'description', 'source', 'id', 'what', 'now']
		.map((key) => record[key])
		.find((word) => typeof word === 'string' && word !== '');
	const isSource = own !== undefined && own === record['source'];
	const plain = typeof entry === 'string' || typeof entry === 'number' ? naming(list, String(entry)) : '';
	const name = typeof own === 'string' ? (isSource ? naming('source', own) : own) : plain;
	return name.length > LONGEST ? `${name.slice(0, LONGEST).trimEnd()}…` : name;
}

function entryAt(steps: readonly Step[], values: unknown): unknown {
	return pathOf(steps, values)?.reduce<unknown>((value, step) => (value as Readonly<Record<string, unknown>>)[step], values);
}

type Naming = (key: string, value: string) => string;

/** Names ids by what they stand for: a source of the article, or something that articles share. */
function namesIn(values: Values, named: Named): Naming {
	return (key, value) => {
		if (CHOSEN.has(key) && hasName(value)) return nameOf(value);
		const list = NAMES_OF[key];
		if (list === undefined) return value;
		const entry = entryAt([list, { key: value }], values.theirs) ?? entryAt([list, { key: value }], values.mine);
		const own = typeof entry === 'object' ? (entry as Readonly<Record<string, unknown>>) : {};
		const words = [own['title'], own['description'], own['text'], own['caption']].find((word) => typeof word === 'string' && word !== '');
		return typeof words === 'string' ? words : (named(list, value) ?? value);
	};
}

/** A value as an editor reads it. Empty if there is none. */
function inWords(value: unknown, key: string, naming: Naming): string {
	if (value === undefined || value === null) return '';
	if (Array.isArray(value))
		return value.map((own) => inWords(own, key, naming)).join(value.some((own) => typeof own === 'object') ? '\n' : ', ');
	if (typeof value === 'object')
		return Object.entries(value)
			.map(([own, inner]) => `${labelOf(own)}: ${inWords(inner, own, naming)}`)
			.join('; ');
	if (typeof value === 'boolean') return value ? 'Yes' : 'No';
	return typeof value === 'string' || typeof value === 'number' ? naming(key, String(value)) : '';
}
