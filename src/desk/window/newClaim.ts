import type { ClaimKind } from '../../schema/claim.ts';
import { idLike, unusedId } from '../../schema/id.ts';
import type { Change } from '../files/wanted.ts';
import { listAt, words, type Session } from './session.ts';

/** Begins a claim with words of the text. It has no sources yet, so its finding is “unconfirmed”. */
export function newClaim(
	marked: string,
	kind: ClaimKind,
	session: Session,
): { readonly id: string; readonly index: number; readonly change: Change } {
	const id = freeId(idLike(marked).split('-').slice(0, 5).join('-') || 'claim', session, 'claims');
	const index = listAt(session, 'claims').length;
	const text =
		marked.charAt(0).toUpperCase() +
		marked.slice(1) +
		(/[.!?۔؟।]$/.test(marked) ? '' : (ENDS[/([a-z]+)\.mdx$/.exec(session.path)?.[1] ?? ''] ?? '.'));
	const value = { id, text, kind, status: 'unconfirmed', when: 'unknown', attributions: [] };
	return { id, index, change: { act: 'add', path: ['claims', index], value } };
}

/** The mark that ends a sentence, in languages that do not use a full stop. */
const ENDS: Readonly<Record<string, string>> = { ur: '۔', hi: '।' };

/** An id that neither the list nor `also` has. */
export function freeId(id: string, session: Session, key = 'sources', also: readonly string[] = []): string {
	const taken = new Set([...listAt(session, key).map((item) => words(item['id'])), ...also]);
	return unusedId(id, (candidate) => taken.has(candidate));
}
