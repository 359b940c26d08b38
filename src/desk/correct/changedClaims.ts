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

/** The published claims that differ from those on disk. `published` are the ids of published claims. */
export function changedClaims(before: readonly Values[], after: readonly Values[], published: readonly string[]): readonly ChangedClaim[] {
	return after.flatMap((claim, index) => {
		const was = before.find(({ id }) => id === claim['id']);
		const id = String(claim['id']);
		if (was === undefined || !published.includes(id) || KEYS.every((key) => isSameValue(was[key], claim[key]))) return [];
		return [{ id, number: index + 1, was: said(was), now: said(claim), hasOtherFinding: was['status'] !== claim['status'] }];
	});
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

/** The changes to the article for an answer: a correction or revision, and the time of the change. */
export function changesFor(answer: Answer, claims: readonly string[], now: Date, order: readonly string[]): readonly Change[] {
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
		{ act: 'add', path: [list, 0], value: entry, order },
	];
}
