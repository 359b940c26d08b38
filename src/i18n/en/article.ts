import { counted } from '../counted.ts';
import { languageOf } from '../languages.ts';

const { locale: LOCALE } = languageOf('en');

/** The words of the first screen of an article, and of the ways through it. */
export const article = {
	/** Below the bar of the findings: "Of 47 claims: 20 have several sources …". */
	ofClaims: counted(LOCALE, { one: 'Of {n} claim that we checked:', other: 'Of {n} claims that we checked:' }),
	findingsCounted: {
		'several-sources': counted(LOCALE, { one: '{n} has several sources', other: '{n} have several sources' }),
		'one-source': counted(LOCALE, { one: '{n} has one source', other: '{n} have one source' }),
		disputed: counted(LOCALE, { one: '{n} is disputed', other: '{n} are disputed' }),
		wrong: counted(LOCALE, { one: '{n} is wrong', other: '{n} are wrong' }),
		unconfirmed: counted(LOCALE, { one: '{n} is unconfirmed', other: '{n} are unconfirmed' }),
	},

	/** One line on who made it, and who has read it. */
	madeBy: {
		person: 'Written by a person.',
		machine: 'Written by software, a language model.',
		'machine-and-person': 'Written by software, a language model, and gone over by a person.',
	},
	factsChecked: (names: string) => `Facts checked by ${names}.`,
	factsNotChecked: 'No person has checked the facts.',
	readBefore: (names: string) => `Read before publication by ${names}, outside the desk.`,
	readByNobody: 'No outside editor has read it.',
	howItWasMade: 'How it was made',
	updatedOn: (date: string) => `updated ${date}`,

	/** Where the time that it covers ended long ago, and what has come since. */
	oldStory: (span: string) => `An old story: it covers ${span}.`,
	sinceThen: 'Since then',
	seeSince: 'What has happened since',
	asOf: (date: string) => `as of ${date}`,

	/** The quiet line below: contents, languages, and what else there is. */
	contents: 'Contents',

	/** On the home page: the way to all of them. */
	allArticles: 'All articles by date',

	/** The evidence below the text. */
	theOpening: 'The opening',
};
