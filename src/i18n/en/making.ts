/** What an article was made from, and to whom all reports of a claim go back. */
export const making = {
	/** Before the sentence on what an article was made from. */
	madeOf: 'Made from:',

	/** Before the sentence about the one witness to whom all reports of a claim go back. */
	oneWitness: 'They all go back to one source:',
};
