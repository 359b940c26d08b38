import { comparable, isSame } from '../../model/sameWords.ts';
import { SUMMARY_PARTS } from '../../schema/summary.ts';
import type { Change } from '../files/wanted.ts';
import type { Path } from '../../reading/yaml/yaml.ts';

type Values = Readonly<Record<string, unknown>>;

/** Words of an original, with their translation if there is one. */
export interface Item {
	readonly kind: 'key' | 'claim' | 'right' | 'words';
	/** A key of the article, or the number of a claim. For words of the evidence, their key and what they are about. */
	readonly name: string;
	readonly about?: string;
	readonly original: string;
	readonly text: string;
	/** The original’s words at the time of translation, if they have changed since. */
	readonly was: string | undefined;
	/** The changes that write another translation. */
	readonly write: (text: string) => readonly Change[];
	/** The changes that record that the translation has been checked and still fits. */
	readonly confirm: readonly Change[];
}

/** Everything that a translation has in its own words apart from the text, in the order in which readers see it. */
export function itemsOf(original: Values, own: Values, order: readonly string[]): readonly Item[] {
	return [...keyItems(original, own, order), ...claimItems(original, own, order), ...wordItems(original, own, order)];
}

/** How many items are translated, and for how many the original has changed since. */
export function standing(items: readonly Item[]): { readonly done: number; readonly all: number; readonly changed: number } {
	return {
		done: items.filter(({ text }) => text !== '').length,
		all: items.length,
		changed: items.filter(({ was }) => was !== undefined).length,
	};
}

function keyItems(original: Values, own: Values, order: readonly string[]): readonly Item[] {
	const latest = record(original['latest'])['text'];
	const keys: readonly (readonly [path: Path, words: unknown])[] = [
		...['title', 'dek', 'answer'].map((key) => [[key], original[key]] as const),
		...SUMMARY_PARTS.map((part) => [['summary', part], record(original['summary'])[part]] as const),
		[['latest'], latest],
	];
	return keys.flatMap(([path, words]): readonly Item[] => {
		if (typeof words !== 'string') return [];
		return [
			{
				kind: 'key',
				name: String(path.at(-1)),
				original: words,
				text: string(path.reduce<unknown>((value, step) => record(value)[step], own)),
				was: undefined,
				write: (text) => [{ act: 'set', path, value: text, order: path.length > 1 ? [...SUMMARY_PARTS] : order }],
				confirm: [],
			},
		];
	});
}

function claimItems(original: Values, own: Values, order: readonly string[]): readonly Item[] {
	const mine = list(own['claims']);
	return list(original['claims']).flatMap((claim, number): readonly Item[] => {
		const [id, words, right] = [string(claim['id']), string(claim['text']), claim['right']];
		const index = mine.findIndex((other) => other['id'] === id);
		const entry = mine[index];
		const path: Path = ['claims', index < 0 ? mine.length : index];
		const of: Change = { act: 'set', path: [...path, 'of'], value: words };
		const rightOf: Change = { act: 'set', path: [...path, 'rightOf'], value: string(right) };
		const text = string(entry?.['text']);
		const changed = (key: string, now: string) =>
			entry?.[key] === undefined || isSame(string(entry[key]), now) ? undefined : string(entry[key]);
		return [
			{
				kind: 'claim',
				name: String(number + 1),
				original: words,
				text,
				was: changed('of', words),
				write: (next) =>
					entry === undefined
						? [{ act: 'add', path, value: { id, of: words, text: next }, order }]
						: [{ act: 'set', path: [...path, 'text'], value: next }, of],
				confirm: [of],
			},
			...(typeof right === 'string'
				? [
						{
							kind: 'right',
							name: String(number + 1),
							original: right,
							text: string(entry?.['right']),
							was: changed('rightOf', right),
							write: (next: string): readonly Change[] => [
								...(entry === undefined ? [{ act: 'add', path, value: { id, of: words, text: '' }, order } as const] : []),
								{ act: 'set', path: [...path, 'right'], value: next },
								rightOf,
							],
							confirm: [rightOf],
						} satisfies Item,
					]
				: []),
		];
	});
}

/** The editors’ own words about the evidence. */
function wordItems(original: Values, own: Values, order: readonly string[]): readonly Item[] {
	const mine = list(own['words']);
	const needed = new Map(evidenceWords(original).map((own) => [comparable(own.words), own]));
	return [...needed].map(([key, { about, name, words }]): Item => {
		const index = mine.findIndex(({ of }) => comparable(string(of)) === key);
		return {
			kind: 'words',
			name,
			about,
			original: words,
			text: string(mine[index]?.['text']),
			was: undefined,
			write: (text) => {
				if (index >= 0) return [{ act: 'set', path: ['words', index, 'text'], value: text }];
				return [
					{
						act: mine.length === 0 ? 'set' : 'add',
						path: mine.length === 0 ? ['words'] : ['words', mine.length],
						value: mine.length === 0 ? [{ of: words, text }] : { of: words, text },
						order,
					},
				];
			},
			confirm: [],
		};
	});
}

/** Words about the evidence: their key, and what they are about, such as “claim 2”. Empty for the article as a whole. */
interface EvidenceWords {
	readonly words: string;
	readonly name: string;
	readonly about: string;
}

/** The words in an original that are not its headline, claims or text. */
export function evidenceWords(original: Values): readonly EvidenceWords[] {
	const from = (value: Values, about: string, keys: readonly string[]) =>
		keys.flatMap((name): readonly EvidenceWords[] => {
			const words = value[name];
			return typeof words === 'string' && words !== '' ? [{ words, name, about }] : [];
		});
	const each = (key: string, what: string, keys: readonly string[]) =>
		list(original[key]).flatMap((value, index) => from(value, `${what} ${index + 1}`, keys));
	return [
		...from(record(original['made']), '', ['from']),
		...each('sources', 'source', ['description', 'note']),
		...list(original['claims']).flatMap((claim, index) => [
			...from(claim, `claim ${index + 1}`, ['note', 'witness']),
			...list(claim['attributions']).flatMap((row, number) =>
				from(row, `claim ${index + 1}, row ${number + 1} of who says so`, ['unnamed', 'note']),
			),
		]),
		...each('pictures', 'picture', ['inWords', 'caption', 'altered', 'verified']),
		...each('recordings', 'recording', ['title', 'credit']),
		...each('related', 'related article', ['why']),
		...each('corrections', 'correction', ['was', 'now', 'note']),
		...each('revisions', 'revision', ['what']),
	];
}

function record(value: unknown): Values {
	return typeof value === 'object' && value !== null ? (value as Values) : {};
}

function list(value: unknown): readonly Values[] {
	return Array.isArray(value) ? (value as readonly Values[]) : [];
}

function string(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
