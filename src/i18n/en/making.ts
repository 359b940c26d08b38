/** Who made an article, what has come since, and to whom all reports of a claim go back. */
export const making = {
	/** On the page of an article and of each claim, on embeds, in feeds and in print. */
	whoMadeIt: 'Who made it',
	/** Before the sentence on what an article was made from. */
	madeOf: 'Made from:',

	/** What has come since the time of an article, and up to which day it was followed. */
	latest: 'What has come since',
	latestUpTo: (date: string) => `Up to ${date}:`,

	/** Before the sentence about the one witness to whom all reports of a claim go back. */
	oneWitness: 'They all go back to one source:',
};
