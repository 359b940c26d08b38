/** The words around the site’s own pages: how we source, and corrections. */
export const texts = {
	/** How we source: a table made from the same words as the articles. */
	sourcingTables: 'The words we use',
	statusTableCaption: 'The five findings about a claim',
	statusColumn: 'Finding',
	meaningColumn: 'What it means',
	stanceTableCaption: 'What a source can do to a claim',
	stanceColumn: 'What it does',
	table: 'Table',

	/** The corrections page. */
	allCorrections: 'All corrections',
	noCorrectionsYet: 'No article has been corrected so far.',
	writeToUs: 'Write to us at',
};
