/** A string without gaps. `about` says where readers see it, and is written above the string for translators. */
export interface Text {
	readonly type: 'text';
	readonly about: string | undefined;
}

/**
 * The name of a gap and, after a colon, an optional kind. A value without a kind is a name or an address, and is
 * isolated if it runs in the other direction. `who:words` is inserted as it is, because its value is already text in
 * this language. `page:number` is written in the digits of the language.
 */
export type Gap = string;

/** A string whose gaps are filled in order. */
export interface Sentence<Gaps extends readonly Gap[] = readonly Gap[]> {
	readonly type: 'sentence';
	readonly about: string | undefined;
	readonly gaps: Gaps;
}

/** A string whose gaps are filled by name. */
export interface Form<Gaps extends readonly Gap[] = readonly Gap[]> {
	readonly type: 'form';
	readonly about: string | undefined;
	readonly gaps: Gaps;
}

/** A string that depends on a number, `{n}`. */
export interface Counted {
	readonly type: 'counted';
	readonly about: string | undefined;
	/** False if the number itself is not shown. */
	readonly showsNumber: boolean;
}

/** Strings that belong together, by name. */
export interface Group<Entries extends Readonly<Record<string, Single>> = Readonly<Record<string, Single>>> {
	readonly type: 'group';
	readonly about: string;
	readonly entries: Entries;
}

export type Single = Text | Sentence | Form | Counted;
export type Entry = Single | Group;

export function text(about?: string): Text {
	return { type: 'text', about };
}

/** A string with gaps, which the code fills in order. */
export function sentence<const Gaps extends readonly Gap[]>(about: string | undefined, ...gaps: Gaps): Sentence<Gaps> {
	return { type: 'sentence', about, gaps };
}

/** A string with many gaps, which the code fills by name. */
export function form<const Gaps extends readonly Gap[]>(about: string | undefined, ...gaps: Gaps): Form<Gaps> {
	return { type: 'form', about, gaps };
}

/** A string with plural forms. */
export function counted(about?: string, { showsNumber = true } = {}): Counted {
	return { type: 'counted', about, showsNumber };
}

export function group<const Entries extends Readonly<Record<string, Single>>>(about: string, entries: Entries): Group<Entries> {
	return { type: 'group', about, entries };
}

/**
 * Makes a group with the same kind of string for each name in the content model. A new name is then missing in every
 * language until it is translated.
 */
export function each<Name extends string, Kind extends Single>(
	about: string,
	names: readonly Name[],
	entry: Kind,
): Group<Readonly<Record<Name, Kind>>> {
	return { type: 'group', about, entries: Object.fromEntries(names.map((name) => [name, entry])) as Readonly<Record<Name, Kind>> };
}

/** The name of a gap as in the words files, without its kind. */
export type GapName<G extends Gap> = G extends `${infer Name}:${string}` ? Name : G;
type Filling<G extends Gap> = G extends `${string}:number` ? number : string;
type Fillings<Gaps extends readonly Gap[]> = { readonly [At in keyof Gaps]: Filling<Gaps[At]> };

/** What the code gets for an entry: text, or a function that returns text. */
export type WordsOf<E extends Entry> = E extends Text
	? string
	: E extends Counted
		? (n: number) => string
		: E extends Sentence<infer Gaps>
			? (...fillings: Fillings<Gaps>) => string
			: E extends Form<infer Gaps>
				? (fillings: { readonly [G in Gaps[number] as GapName<G>]: Filling<G> }) => string
				: E extends Group<infer Entries>
					? { readonly [Name in keyof Entries]: WordsOf<Entries[Name]> }
					: never;
