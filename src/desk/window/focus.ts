import type { Spot } from './editor.ts';
import { listAt, type Session } from './session.ts';

/** The kinds of entries in the lists on the left. */
export type Entry = 'claim' | 'source' | 'picture';

/** What the form beside the text is about. */
export type Focus = { readonly kind: 'article' } | { readonly kind: Entry; readonly index: number };

/** The claim or picture that the caret is in. Undefined if it is in anything else. */
export function focusOf(spot: Spot, session: Session): Focus | undefined {
	const entry = (kind: Entry, own: unknown): Focus | undefined => {
		const index = listAt(session, `${kind}s`).findIndex(({ id }) => id === own);
		return index < 0 ? undefined : { kind, index };
	};
	if (spot.kind === 'tag' && spot.mark.type.name === 'Claim') return entry('claim', spot.mark.attrs['id']);
	if (spot.kind === 'node' && spot.node.attrs['tag'] === 'Picture') return entry('picture', spot.node.attrs['value']);
	return undefined;
}

/** Whether two focuses are the same. */
export function isSameFocus(one: Focus, other: Focus): boolean {
	return one.kind === other.kind && ('index' in one ? one.index : -1) === ('index' in other ? other.index : -1);
}

/** The focus, or the article if the entry no longer exists. */
export function whatIsLeft(focus: Focus, session: Session): Focus {
	return focus.kind !== 'article' && listAt(session, `${focus.kind}s`)[focus.index] === undefined ? { kind: 'article' } : focus;
}
