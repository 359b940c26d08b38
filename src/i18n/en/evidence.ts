import { languageOf } from '../languages.ts';

const { locale: LOCALE } = languageOf('en');
const number = new Intl.NumberFormat(LOCALE);

/** The words of the page that follows the evidence of an article, and of the ways there. */
export const evidence = {
	followEvidence: 'All the evidence',
	evidenceOf: (title: string) => `All the evidence: ${title}`,
	evidenceDek: (claims: string, sources: string) =>
		`The text again, where you choose a source and see what rests on it. And who says what, as tables: ${claims} and ${sources}.`,

	/** The tables: sources by claims, for each part of the text. */
	evidenceTables: 'Who says what, as tables',
	evidenceTablesIntro:
		'One table for each part of the text. A claim’s words lead to its page; a source shows in the text what rests on it.',
	/** The first part of the text, before its first heading. */
	beforeHeadings: 'The opening',
	/** The caption of a table. */
	tableOfClaims: (first: number, last: number) =>
		first === last
			? `Claim ${number.format(first)} and its sources`
			: `Claims ${number.format(first)} to ${number.format(last)} and their sources`,
	claimColumn: 'Claim',
	/** Behind a stance, for a source that is not named for the claim but repeated by others: "through [4], [12]". */
	through: (numbers: string) => `through ${numbers}`,

	/** The text, where a source can be chosen. */
	evidenceInText: 'What rests on a source, in the text',
	evidenceInTextIntro:
		'Choose a source. In the text, what it supports is marked and underlined; what it is against is underlined twice; what it gives background to, with dots. A word in a box says which.',
	findSource: 'Find a source',
	orderSources: 'Order',
	orderByWeight: 'by how much rests on it',
	orderByNumber: 'by number',
	orderByName: 'by name',
	bearsOnNothing: 'It is listed for background: no claim names it or rests on it.',
	showAll: 'Show the text without marks',
	toTheArticle: 'In the article',

	/** The page of a place: where it lies, and the maps that show it. */
	lies: 'Position',
	onTheMap: (name: string) => `${name} on the map`,
};
