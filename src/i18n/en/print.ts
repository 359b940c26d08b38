/** What is on paper, and the way to it. */
export const print = {
	/** Leads from the page of an article to the article as paper shows it, where it prints it. */
	printView: 'Print',

	/** The imprint: which edition a copy is from, and what the picture beside its address is. */
	editionIn: (language: string) => `${language} edition`,
	qrCode: 'QR code of this address',

	/** In the print view: how many pages there are, by estimate. */
	pagesOfPaper: (text: string, evidence: string) =>
		`Pages, roughly: ${text} for the short version with all its notes, ${evidence} more for the evidence.`,

	/** In the place of words that only a screen can keep. */
	paperKey: 'Underlined words are claims. Their numbers lead to “Who says what”, and numbers in brackets to “Sources”.',
	paperCorrections: 'What was wrong is under “Corrections”.',
	furtherReading: 'Further reading',
};
