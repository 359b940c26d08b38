import { idLike } from '../../schema/id.ts';

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

/** A key that is the same for different spellings of one name. An id would drop letters that are not Latin. */
export function nameKey(name: string): string {
	if (!/[^\p{Script=Latin}\P{L}]/u.test(name)) return idLike(name);
	return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** An id that is not taken. */
export function freeOutletId(wanted: string, taken: readonly { readonly id: string }[]): string {
	let id = wanted;
	for (let number = 2; taken.some((own) => own.id === id); number += 1) id = `${wanted}-${number}`;
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
	return { id: isCalledSo(read) ? read.id : freeOutletId(idLike(name) || read.id, [...outlets, ...begun]), isNew: true };
}
