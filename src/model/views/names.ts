/** Names in one script. */
export interface NamesInScript {
	/** ISO 15924: Latn, Arab. */
	readonly script: string;
	readonly direction: 'ltr' | 'rtl';
	readonly names: readonly string[];
}

/** Names that begin with one letter. */
export interface Initial<Item> {
	readonly letter: string;
	readonly items: readonly Item[];
}

interface Named {
	readonly id: string;
	readonly name: string;
}

/** The scripts that names in the news are written in, beside Latin, and those of them that run from right to left. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
	Arab: /\p{Script=Arabic}/u,
	Beng: /\p{Script=Bengali}/u,
	Cyrl: /\p{Script=Cyrillic}/u,
	Deva: /\p{Script=Devanagari}/u,
	Grek: /\p{Script=Greek}/u,
	Hani: /\p{Script=Han}/u,
	Hebr: /\p{Script=Hebrew}/u,
};
const FROM_RIGHT_TO_LEFT = new Set(['Arab', 'Hebr']);

/** Names by script, in the order in which the scripts first occur. */
export function groupByScript(names: readonly string[]): readonly NamesInScript[] {
	const scriptOf = (name: string) => Object.entries(SCRIPTS).find(([, letters]) => letters.test(name))?.[0] ?? 'Latn';
	return [...Map.groupBy(names, scriptOf)].map(([script, group]) => ({
		script,
		direction: FROM_RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr',
		names: group,
	}));
}

/** The order of an index in a language: as a reader would look for it, "The Hindu" under H, and names in its own script first. */
export function indexOrder(language: string): (a: Named, b: Named) => number {
	const own = SCRIPTS[new Intl.Locale(language).maximize().script ?? ''] ?? /\p{Script=Latin}|\d/u;
	const { compare } = new Intl.Collator(language);
	return (a, b) => {
		const [name, other] = [soughtName(a), soughtName(b)];
		const isOwn = own.test(name.charAt(0));
		if (isOwn !== own.test(other.charAt(0))) return isOwn ? -1 : 1;
		return compare(name, other) || (a.id < b.id ? -1 : 1);
	};
}

/** A list that is in the order of an index, by first letter; figures are together under 0–9. */
export function groupByInitial<Item>(items: readonly Item[], nameOf: (item: Item) => Named): readonly Initial<Item>[] {
	const letterOf = (item: Item) => {
		const [first = ''] = soughtName(nameOf(item)).normalize('NFD').toUpperCase();
		return /\d/.test(first) ? '0–9' : first;
	};
	return [...Map.groupBy(items, letterOf)].map(([letter, group]) => ({ letter, items: group }));
}

function soughtName({ name }: Named): string {
	return name.replace(/^the /i, '');
}
