// Dari. Machine translation of ../en/texts.ts; no native editor has read it.

/** The words around the site’s own pages: how we source, and corrections. */
export const texts = {
	/** How we source: a table made from the same words as the articles. */
	sourcingTables: 'واژه‌هایی که به کار می‌بریم',
	statusTableCaption: 'پنج یافته درباره یک ادعا',
	statusColumn: 'یافته',
	meaningColumn: 'معنا',
	stanceTableCaption: 'یک منبع با یک ادعا چه نسبتی می‌تواند داشته باشد',
	stanceColumn: 'موضع',
	table: 'جدول',

	/** The corrections page. */
	allCorrections: 'همه تصحیح‌ها',
	noCorrectionsYet: 'تا کنون هیچ مقاله‌ای تصحیح نشده است.',
	writeToUs: 'به این آدرس به ما بنویسید:',
};
