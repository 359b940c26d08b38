import { idLike } from '../../schema/id.ts';

/** Something that can be chosen, with all names that it goes by. */
interface Named {
	readonly id: string;
	readonly name: string;
	readonly otherNames?: readonly string[];
}

/** A key that is the same for different spellings of one name. An id would drop letters that are not Latin. */
export function nameKey(name: string): string {
	if (!/[^\p{Script=Latin}\P{L}]/u.test(name)) return idLike(name);
	return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * How well a typed name fits each choice: those that are called exactly so, then those that are called so without
 * “The”, then names that begin with it, then names with a word that does. Anything else is left out.
 */
export function fitting<Choice extends Named>(typed: string, choices: readonly Choice[]): readonly (readonly Choice[])[] {
	const [wanted, bare] = [nameKey(typed), withoutThe(nameKey(typed))];
	if (wanted === '') return [[], [], [], []];
	const fits: readonly ((key: string) => boolean)[] = [
		(key) => key === wanted,
		(key) => withoutThe(key) === bare,
		(key) => withoutThe(key).startsWith(bare),
		(key) => `-${key.replaceAll(' ', '-')}`.includes(`-${bare.replaceAll(' ', '-')}`),
	];
	const ranked = choices.map((choice) => {
		const keys = [choice.name, ...(choice.otherNames ?? [])].map(nameKey);
		return { choice, rank: fits.findIndex((isSo) => keys.some(isSo)) };
	});
	return fits.map((_, rank) => ranked.filter((own) => own.rank === rank).map(({ choice }) => choice));
}

/** The choices that are called so. Several if nothing distinguishes them. */
export function calledSo<Choice extends Named>(typed: string, choices: readonly Choice[]): readonly Choice[] {
	const [exactly = [], almost = []] = fitting(typed, choices);
	return exactly.length > 0 ? exactly : almost;
}

function withoutThe(key: string): string {
	return key.replace(/^the-(?=.)/, '');
}
