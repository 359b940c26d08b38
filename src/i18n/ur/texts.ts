// Urdu. Machine translation of ../en/texts.ts; no native editor has read it.

/** The words around the site’s own pages: how we source, and corrections. */
export const texts = {
	/** How we source: a table made from the same words as the articles. */
	sourcingTables: 'ہم جو الفاظ استعمال کرتے ہیں',
	statusTableCaption: 'دعوے کے بارے میں پانچ نتائج',
	statusColumn: 'نتیجہ',
	meaningColumn: 'اس کا مطلب',
	stanceTableCaption: 'کسی دعوے پر ماخذ کا موقف کیا ہو سکتا ہے',
	stanceColumn: 'موقف',
	table: 'جدول',

	/** The corrections page. */
	allCorrections: 'تمام تصحیحات',
	noCorrectionsYet: 'ابھی تک کسی مضمون کی تصحیح نہیں ہوئی۔',
	writeToUs: 'ہمیں یہاں لکھیں:',
};
