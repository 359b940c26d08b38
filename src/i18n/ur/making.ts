// Urdu. Machine translation of ../en/making.ts; no native editor has read it.

/** Who made an article, what has come since, and to whom all reports of a claim go back. */
export const making = {
	/** On the page of an article and of each claim, on embeds, in feeds and in print. */
	whoMadeIt: 'یہ کس نے لکھا',
	madeOf: 'کس چیز سے بنا:',

	/** What has come since the time of an article, and up to which day it was followed. */
	latest: 'اس کے بعد کیا ہوا',
	latestUpTo: (date: string) => `${date} تک:`,

	/** Before the sentence about the one witness to whom all reports of a claim go back. */
	oneWitness: 'یہ سب ایک ہی ماخذ تک جاتے ہیں:',
};
