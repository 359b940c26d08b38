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

/** The scripts other than Latin that names in the news are written in. */
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

/** Groups names by script, in the order in which the scripts first occur. */
export function groupByScript(names: readonly string[]): readonly NamesInScript[] {
	const scriptOf = (name: string) => Object.entries(SCRIPTS).find(([, letters]) => letters.test(name))?.[0] ?? 'Latn';
	return [...Map.groupBy(names, scriptOf)].map(([script, group]) => ({
		script,
		direction: FROM_RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr',
		names: group,
	}));
}

/**
 * The order of an index in a language, as readers would look names up: "The Hindu" is under H, and names in the
 * language’s own script come first.
 */
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

/** Groups a list that is in the order of an index by first letter. Figures are together under 0–9. */
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
