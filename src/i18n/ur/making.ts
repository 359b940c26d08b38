// Urdu. Machine translation of ../en/making.ts; no native editor has read it.

/** What an article was made from, and to whom all reports of a claim go back. */
export const making = {
	madeOf: 'کس چیز سے بنا:',

	/** Before the sentence about the one witness to whom all reports of a claim go back. */
	oneWitness: 'یہ سب ایک ہی ماخذ تک جاتے ہیں:',
};
