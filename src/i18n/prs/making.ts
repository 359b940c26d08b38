// Dari. Machine translation of ../en/making.ts; no native editor has read it.

/** Who made an article, what has come since, and to whom all reports of a claim go back. */
export const making = {
	/** On the page of an article and of each claim, on embeds, in feeds and in print. */
	whoMadeIt: 'چه کسی آن را نوشت',
	madeOf: 'از چه ساخته شد:',

	/** What has come since the time of an article, and up to which day it was followed. */
	latest: 'پس از آن چه شد',
	latestUpTo: (date: string) => `تا ${date}:`,

	/** Before the sentence about the one witness to whom all reports of a claim go back. */
	oneWitness: 'همه آن‌ها به یک منبع برمی‌گردند:',
};
