import { didYouMean } from './nearest.ts';
import type { Explanation } from './place.ts';

/** What can be wrong between an original and its translation. */
export const translationProblems = {
	'missing-original': ({ path }: { path: string }): Explanation => ({
		what: `There is no ${path}, of which this would be the translation.`,
		todo: `Add ${path}, or rename the folder of this file to that of its original.`,
	}),
	'untranslated-claim': ({ id, text }: { id: string; text: string }): Explanation => ({
		what: `The claim "${id}" of the original is not among the claims of this translation.`,
		todo: `Add it: its id, under “of” the words of the original (“${text}”), under “text” their translation.`,
	}),
	'not-in-original': ({ id, kind, nearest }: { id: string; kind: string; nearest: string | undefined }): Explanation => ({
		what: `The original has no ${kind} "${id}".`,
		todo: didYouMean(nearest, 'A translation names what its original names. Correct the id, or take this out.'),
	}),
	'untranslated-correction': ({ id, text }: { id: string; text: string }): Explanation => ({
		what: `The original says what is right instead of the claim "${id}", and this translation does not.`,
		todo: `Add correctedTo: with the translation of “${text}”.`,
	}),
	'changed-original': ({ id, now }: { id: string | undefined; now: string | undefined }): Explanation =>
		id === undefined
			? {
					what: 'The original does not say this any more, or never did, so this translation is not shown.',
					todo: 'Compare it with the original. Under “of” must stand its words, exactly; then go over “text”. Take the entry out if the sentence is gone.',
				}
			: {
					what: `The original of the claim "${id}" has been reworded since it was translated. Readers are told so at this sentence.`,
					todo: `Go over the translation, in the text as well, and put the new words under “of”: “${now ?? ''}”.`,
				},
	'untranslated-words': ({ count, first }: { count: number; first: string }): Explanation => ({
		what: `${count} ${count === 1 ? 'sentence' : 'sentences'} of the evidence ${count === 1 ? 'is' : 'are'} not translated, and shown in the language of the original. The first is: “${first}”`,
		todo: 'Add each under “words”: the sentence under “of”, its translation under “text”.',
	}),
};
