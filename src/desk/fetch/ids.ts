import { idLike } from '../../schema/id.ts';
import { nameKey } from '../words/names.ts';

/** The id of a new source: its outlet and the first long words of its headline. */
export function sourceIdOf(outlet: string, title: string): string {
	return [
		outlet,
		...idLike(title)
			.split('-')
			.filter((word) => word.length > 3)
			.slice(0, 3),
	].join('-');
}

/** An id that is not taken. */
export function freeOutletId(wanted: string, taken: readonly string[]): string {
	let id = wanted;
	for (let number = 2; taken.includes(id); number += 1) id = `${wanted}-${number}`;
	return id;
}

interface Outlet {
	readonly id: string;
	readonly name: string;
}

/**
 * The outlet that an editor means who has corrected the name of a new one: another that there is, or a new one with an
 * id from the corrected name. A name without Latin letters keeps the id.
 */
export function outletNamed(
	name: string,
	read: Outlet,
	outlets: readonly Outlet[],
	begun: readonly Outlet[] = [],
): { readonly id: string; readonly isNew: boolean } {
	const isCalledSo = (outlet: Outlet) => nameKey(outlet.name) === nameKey(name);
	const known = outlets.find(isCalledSo);
	if (known !== undefined) return { id: known.id, isNew: false };
	const other = begun.find(isCalledSo);
	if (other !== undefined) return { id: other.id, isNew: true };
	return {
		id: isCalledSo(read)
			? read.id
			: freeOutletId(
					idLike(name) || read.id,
					[...outlets, ...begun].map((own) => own.id),
				),
		isNew: true,
	};
}
