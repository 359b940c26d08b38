/** What a string of the interface is, and where a reader meets it. A translator reads `about` above the string. */
export interface Text {
	readonly type: 'text';
	readonly about: string | undefined;
}

/**
 * A string with gaps. Of what goes in by its name alone, a name or an address that runs the other way is set apart; `who:words` is
 * put as it is, since it was made of words of this language; `page:number` is written in the digits of the language.
 */
export type Gap = string;

/** A string whose gaps are given in order. */
export interface Sentence<Gaps extends readonly Gap[] = readonly Gap[]> {
	readonly type: 'sentence';
	readonly about: string | undefined;
	readonly gaps: Gaps;
}

/** A string whose gaps are given by name. */
export interface Form<Gaps extends readonly Gap[] = readonly Gap[]> {
	readonly type: 'form';
	readonly about: string | undefined;
	readonly gaps: Gaps;
}

/** A string that agrees with a number, `{n}`. */
export interface Counted {
	readonly type: 'counted';
	readonly about: string | undefined;
	/** False where the number itself is not shown. */
	readonly showsNumber: boolean;
}

/** Strings that belong together: one for each name of a kind. */
export interface Group<Entries extends Readonly<Record<string, Single>> = Readonly<Record<string, Single>>> {
	readonly type: 'group';
	readonly about: string;
	readonly entries: Entries;
}

export type Single = Text | Sentence | Form | Counted;
export type Entry = Single | Group;

/** A string without gaps. */
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

/** A string that agrees with a number. */
export function counted(about?: string, { showsNumber = true } = {}): Counted {
	return { type: 'counted', about, showsNumber };
}

/** Strings that belong together. */
export function group<const Entries extends Readonly<Record<string, Single>>>(about: string, entries: Entries): Group<Entries> {
	return { type: 'group', about, entries };
}

/** One string of a kind for each name of the content model, so that a name more is asked for in every language. */
export function each<Name extends string, Kind extends Single>(
	about: string,
	names: readonly Name[],
	entry: Kind,
): Group<Readonly<Record<Name, Kind>>> {
	return { type: 'group', about, entries: Object.fromEntries(names.map((name) => [name, entry])) as Readonly<Record<Name, Kind>> };
}

/** The name of a gap as the files of words have it, without how it is put. */
export type GapName<G extends Gap> = G extends `${infer Name}:${string}` ? Name : G;
type Filling<G extends Gap> = G extends `${string}:number` ? number : string;
type Fillings<Gaps extends readonly Gap[]> = { readonly [At in keyof Gaps]: Filling<Gaps[At]> };

/** What the code gets for an entry: words, or a function that makes them. */
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
