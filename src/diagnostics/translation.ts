import { didYouMean } from './nearest.ts';
import type { Explanation } from './place.ts';

interface ChangedOriginal {
	/** Undefined if the words are not those of a claim. */
	readonly id: string | undefined;
	/** What the original says now. */
	readonly now: string | undefined;
	/** Whether the words are what is right instead of the claim. */
	readonly isCorrection?: boolean;
}

/** What can be wrong between an original and its translation. */
export const translationDiagnostics = {
	'missing-original': ({ path }: { path: string }): Explanation => ({
		what: `This is a translation of ${path}, which does not exist.`,
		todo: `Add ${path}, or give this file or its folder the name of its original.`,
	}),
	'untranslated-claim': ({ id, text }: { id: string; text: string }): Explanation => ({
		what: `This translation does not have the claim "${id}" of the original.`,
		todo: `Add it with its id, the words of the original (“${text}”) under “of”, and their translation under “text”.`,
	}),
	'not-in-original': ({ id, kind, nearest }: { id: string; kind: string; nearest: string | undefined }): Explanation => ({
		what: `The original has no ${kind} "${id}".`,
		todo: didYouMean(nearest, 'A translation can only name what its original names. Correct the id, or delete this.'),
	}),
	'untranslated-correction': ({ id, text }: { id: string; text: string }): Explanation => ({
		what: `The original says what is right instead of the claim "${id}", but this translation does not.`,
		todo: `Add right: with the translation of “${text}”.`,
	}),
	'changed-original': ({ id, isCorrection = false, now }: ChangedOriginal): Explanation =>
		id === undefined
			? {
					what: 'The original no longer says this, or never did, so this translation is not shown.',
					todo: 'Compare it with the original. Write its exact words under “of”, then revise “text”. If the sentence is gone, delete the entry.',
				}
			: {
					what: `${isCorrection ? 'What is right instead of' : 'The original of'} the claim "${id}" has been reworded since it was translated. Readers are told so at this sentence.`,
					todo: `Revise the translation, in the text as well. Then write under “${isCorrection ? 'rightOf' : 'of'}” what the original says now, without quotation marks: ${now ?? ''}`,
				},
	'older-than-original': ({ changed, translated }: { changed: string; translated: string }): Explanation => ({
		what: `The original was changed on ${changed.slice(0, 10)}, after this translation was made (${translated.slice(0, 10)}). Readers are told so at the top of the article.`,
		todo: 'Revise the translation, and write under “translated” when you did.',
	}),
	'untranslated-words': ({ count, first }: { count: number; first: string }): Explanation => ({
		what: `${count} ${count === 1 ? 'sentence' : 'sentences'} of the evidence ${count === 1 ? 'is' : 'are'} not translated, so readers see ${count === 1 ? 'it' : 'them'} in the language of the original. The first is: “${first}”`,
		todo: 'Add each under “words”: the sentence under “of”, its translation under “text”.',
	}),
};
