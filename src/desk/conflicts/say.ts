import { labelOf } from '../words/labels.ts';
import { nameOf } from '../words/values.ts';
import { wordsOf, type BlockDifference } from './blocks.ts';
import type { Difference, Side, Step } from './difference.ts';
import { pathOf } from './mergeValues.ts';

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

/** A difference in words: where it is, and what each side has there. */
export interface Said {
	readonly where: string;
	readonly mine: string;
	readonly theirs: string;
}

/** Describes a difference. `values` has the values of each side, to name entries by. */
export function sayDifference(difference: Difference | BlockDifference, values: Readonly<Record<Side, unknown>>): Said {
	if (!('kind' in difference)) return sayBlocks(difference);
	const { kind, mine, steps, theirs } = difference;
	const key = steps.findLast((step) => typeof step === 'string') ?? '';
	const where = whereIs(steps, values);
	if (kind === 'value') return { where, mine: inWords(mine, key), theirs: inWords(theirs, key) };
	const named = (order: unknown) => (order as readonly string[]).map((own) => nameAt([...steps, { key: own }], values)).join('; ');
	return { where: `${where}, their order`, mine: named(mine), theirs: named(theirs) };
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
function whereIs(steps: readonly Step[], values: Readonly<Record<Side, unknown>>): string {
	const parts = steps.flatMap((step, index): readonly string[] => {
		if (typeof step !== 'string') {
			const name = nameAt(steps.slice(0, index + 1), values);
			return name === '' ? [] : [`“${name}”`];
		}
		const isOfEntry = typeof steps[index + 1] === 'object';
		return [isOfEntry ? (ENTRIES[step] ?? labelOf(step)) : labelOf(step)];
	});
	return parts.join(' ').replaceAll('” ', '”: ') || 'The file';
}

/** The name by which an editor knows an entry. */
function nameAt(steps: readonly Step[], values: Readonly<Record<Side, unknown>>): string {
	const entry = [values.theirs, values.mine].map((all) => entryAt(steps, all)).find((own) => own !== undefined);
	const record = (typeof entry === 'object' && entry !== null ? entry : {}) as Readonly<Record<string, unknown>>;
	const own = ['title', 'text', 'name', 'caption', 'description', 'source', 'id', 'what', 'now']
		.map((key) => record[key])
		.find((word) => typeof word === 'string' && word !== '');
	const name = typeof own === 'string' ? own : typeof entry === 'string' || typeof entry === 'number' ? String(entry) : '';
	return name.length > LONGEST ? `${name.slice(0, LONGEST).trimEnd()}…` : name;
}

function entryAt(steps: readonly Step[], values: unknown): unknown {
	return pathOf(steps, values)?.reduce<unknown>((value, step) => (value as Readonly<Record<string, unknown>>)[step], values);
}

/** A value as an editor reads it. Empty if there is none. */
function inWords(value: unknown, key: string): string {
	if (value === undefined || value === null) return '';
	if (Array.isArray(value)) return value.map((own) => inWords(own, key)).join(value.some((own) => typeof own === 'object') ? '\n' : ', ');
	if (typeof value === 'object')
		return Object.entries(value)
			.map(([own, inner]) => `${labelOf(own)}: ${inWords(inner, own)}`)
			.join('; ');
	if (typeof value === 'boolean') return value ? 'Yes' : 'No';
	if (typeof value !== 'string' && typeof value !== 'number') return '';
	return key === 'status' || key === 'stance' ? nameOf(String(value)) : String(value);
}
