import { idLike, unusedId } from '../../schema/id.ts';
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
	const isTaken = (id: string) => [...outlets, ...begun].some((own) => own.id === id);
	return { id: isCalledSo(read) ? read.id : unusedId(idLike(name) || read.id, isTaken), isNew: true };
}
