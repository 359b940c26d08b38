// Dari. Machine translation of ../en/making.ts; no native editor has read it.

/** Who made an article, what has come since, and to whom all reports of a claim go back. */
export const making = {
	/** On the page of an article and of each claim, on embeds, in feeds and in print. */
	whoMadeIt: 'چه کسی آن را نوشت',
	madeBy: {
		person: 'یک نفر آن را نوشته است.',
		machine: 'یک نرم‌افزار (مدل زبانی) آن را نوشته است.',
		'machine-and-person': 'یک نرم‌افزار (مدل زبانی) آن را نوشته و یک نفر آن را بازبینی کرده است.',
	},
	factsCheckedBy: (names: string) => `درستی معلومات را ${names} بررسی کرده است.`,
	factsNotChecked: 'کسی درستی معلومات آن را بررسی نکرده است.',
	readOutsideBy: (names: string) => `بیرون از میز خبر، ${names} آن را خوانده است.`,
	notReadOutside: 'بیرون از میز خبر تا کنون کسی آن را نخوانده است.',
	madeOf: 'از چه ساخته شد:',

	/** What has come since the time of an article, and up to which day it was followed. */
	latest: 'پس از آن چه شد',
	latestUpTo: (date: string) => `تا ${date}:`,

	/** Before the sentence about the one witness to whom all reports of a claim go back. */
	oneWitness: 'همه آن‌ها به یک منبع برمی‌گردند:',
};
