import type { MadeMove, NewName } from '../references/madeMoves.ts';
import type { Thing } from '../references/references.ts';
import { fileOf, withNewName } from '../references/replace.ts';

/** A thing that is known by another id than when it was last published, or is now part of another. */
export interface Renamed {
	readonly thing: Thing;
	readonly to: string;
	readonly act: NewName['act'];
}

/** What all moves together have renamed: of two renamings in a row, the first name and the last. */
export function renamedIn(moves: readonly MadeMove[]): readonly Renamed[] {
	const all = namesIn(moves).reduce<readonly Renamed[]>((known, { act, thing, to }) => {
		const further = known.map((one) =>
			one.thing.kind === thing.kind && one.to === thing.id ? { ...one, to, act: act === 'merge' ? act : one.act } : one,
		);
		return [...further, { thing, to, act }];
	}, []);
	return all.filter(({ thing, to }) => thing.id !== to);
}

/** A file as last published, with the new names in it, so that only what else has changed in it differs. */
export function inNewNames(path: string, text: string, moves: readonly MadeMove[]): string {
	return namesIn(moves).reduce((before, { thing, to }) => withNewName({ path, text: before }, thing, to), text);
}

/** The file that a renamed thing had when it was last published. */
export function formerFile(path: string, renamed: readonly Renamed[]): string | undefined {
	const found = renamed.find(({ act, thing, to }) => act === 'rename' && fileOf({ ...thing, id: to }) === path && thing.kind !== 'topic');
	return found && fileOf(found.thing);
}

function namesIn(moves: readonly MadeMove[]): readonly NewName[] {
	return moves.flatMap(({ newName }) => newName ?? []);
}
