/**
 * Words for every name of a kind. Where the model has a name more, the compiler asks for its words in the dictionary of
 * each language, and nowhere else.
 */
export function wordsFor<Name extends string, Words = string>(words: Readonly<Record<Name, Words>>): Readonly<Record<Name, Words>> {
	return words;
}
