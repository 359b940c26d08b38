import { languageOf } from '../languages.ts';

const { tag } = languageOf('en');

/** The words of the menu of languages, of what is not translated, and of what a translation says of itself. */
export const translation = {
	/** The language of all these words. */
	tag,
	/** A name in a sentence of the other direction; here there is none. */
	isolated: (name: string) => name,

	/** Signs between the parts of a line that is put together. */
	comma: ',',
	semicolon: ';',
	stop: '.',

	/** The way to this page in other languages. */
	otherLanguages: 'This page in other languages',
	translateIn: 'Read this news in',
	byMachine: 'Machine translation',
	byMachineHelp: (service: string) =>
		`These links lead to ${service}, which translates the page by machine. We have not read what it makes of it; it may get names and claims wrong.`,

	/** What a translation says of itself. */
	translatedBy: {
		person: (language: string, date: string) => `Translated from ${language}, last gone over on ${date}.`,
		machine: (language: string, date: string) => `Translated from ${language} by software, a language model, on ${date}.`,
		'machine-and-person': (language: string, date: string) =>
			`Translated from ${language} by software, a language model, and gone over by a person, on ${date}.`,
	},
	reviewedBy: (names: string) => `Read before publication by native speakers: ${names}.`,
	notReviewed: 'No native editor has read it.',
	theOriginal: 'The original',
	originalChanged: (date: string) => `The original was changed on ${date}, after this translation was made.`,
	/** At a claim whose original has been reworded since. */
	staleClaim: 'The original of this sentence has been reworded since.',
	staleSeeOriginal: 'See the original',

	/** Where an article is not there in a language. */
	notTranslatedTitle: (language: string) => `This news is not there in ${language} yet`,
	notTranslatedDek: 'It can be read in the language in which it was written.',
	notTranslatedList: (language: string) => `Not there in ${language} yet`,
};
