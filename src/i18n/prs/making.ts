// Dari. Machine translation of ../en/making.ts; no native editor has read it.

/** What an article was made from, and to whom all reports of a claim go back. */
export const making = {
	madeOf: 'از چه تهیه شد:',

	/** Before the sentence about the one witness to whom all reports of a claim go back. */
	oneWitness: 'همه آن‌ها به یک منبع برمی‌گردند:',
};
