import { isSameValue } from '../files/expected.ts';
import type { Change } from '../files/wanted.ts';

type Values = Readonly<Record<string, unknown>>;

/** A published claim that says something else now. */
export interface ChangedClaim {
	readonly id: string;
	/** Its number among the claims, from 1. */
	readonly number: number;
	readonly was: string;
	readonly now: string;
	/** Whether its finding has changed. */
	readonly hasOtherFinding: boolean;
}

/** The keys that change what a claim says. A note does not. */
const KEYS = ['text', 'right', 'status', 'when', 'attributions'];

/**
 * The claims that a save would change, and that differ from what readers have seen. `published` are the claims as last
 * published, and `saved` those on disk: what was asked about at an earlier save is not asked again.
 */
export function changedClaims(
	{ published, saved }: Readonly<Record<'published' | 'saved', readonly Values[]>>,
	after: readonly Values[],
): readonly ChangedClaim[] {
	return after.flatMap((claim, index) => {
		const id = String(claim['id']);
		const [was, onDisk] = [published, saved].map((list) => list.find((other) => other['id'] === id));
		if (was === undefined || !differs(was, claim) || (onDisk !== undefined && !differs(onDisk, claim))) return [];
		return [{ id, number: index + 1, was: said(was), now: said(claim), hasOtherFinding: was['status'] !== claim['status'] }];
	});
}

function differs(one: Values, other: Values): boolean {
	return KEYS.some((key) => !isSameValue(one[key], other[key]));
}

function said(claim: Values): string {
	const words = claim['right'] ?? claim['text'];
	return typeof words === 'string' ? words : '';
}

/** The editor’s answer: the claim was wrong, something is new, or only the wording has changed. */
export type Answer =
	| { readonly kind: 'wrong'; readonly was: string; readonly now: string; readonly note: string }
	| { readonly kind: 'new'; readonly what: string }
	| { readonly kind: 'wording' };

/** The entries of a list in an article, as last published and now. */
export type Entries = Readonly<Record<'published' | 'now', readonly Values[]>>;

/**
 * The changes to the article for an answer: a correction or revision, and the time of the change. An entry about nothing
 * but these claims that no reader has seen yet is replaced: it is about words that never went out.
 */
export function changesFor(
	answer: Answer,
	claims: readonly string[],
	now: Date,
	order: readonly string[],
	entries: Partial<Readonly<Record<'corrections' | 'revisions', Entries>>> = {},
): readonly Change[] {
	if (answer.kind === 'wording') return [];
	const moment = `${now.toISOString().slice(0, 16)}Z`;
	const date = moment.slice(0, 10);
	const entry =
		answer.kind === 'wrong'
			? { date, claims, was: answer.was, now: answer.now, ...(answer.note !== '' && { note: answer.note }) }
			: { at: moment, claims, what: answer.what };
	const list = answer.kind === 'wrong' ? 'corrections' : 'revisions';
	return [
		{ act: 'set', path: ['updated'], value: moment, order },
		...(['corrections', 'revisions'] as const).flatMap((key) => removals(key, claims, entries[key])),
		{ act: 'add', path: [list, 0], value: entry, order },
	];
}

/** Removes the entries about nothing but these claims that have not been published, the last one first. */
function removals(key: string, claims: readonly string[], entries: Entries | undefined): readonly Change[] {
	const { now, published } = entries ?? { now: [], published: [] };
	const going = now.flatMap((entry, index) => {
		const about = Array.isArray(entry['claims']) ? entry['claims'].map(String) : [];
		const isOnlyAboutThese = about.length > 0 && about.every((id) => claims.includes(id));
		return isOnlyAboutThese && !published.some((other) => isSameValue(other, entry)) ? [index] : [];
	});
	// An empty list would stay behind.
	if (going.length > 0 && going.length === now.length) return [{ act: 'remove', path: [key] }];
	return going.reverse().map((index) => ({ act: 'remove', path: [key, index] }));
}
