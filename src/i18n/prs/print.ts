// Dari. Machine translation of ../en/print.ts; no native editor has read it.
import { isolate } from '../isolate.ts';

/** What stands on paper, and the way to it. */
export const print = {
	/** Leads from the page of an article to the article as paper shows it, where it prints it. */
	printView: 'چاپ',

	/** The imprint. */
	editionIn: (language: string) => `نسخه ${isolate(language)}`,
	qrCode: 'کد QR این آدرس',

	/** In the place of words that only a screen can keep. */
	pagesOfPaper: (first: string, last: string, evidence: string) =>
		`شرح کوتاه، با همه یادداشت‌ها، در حدود صفحه ${first} تا ${last} است. شواهد حدود ${evidence} صفحه دیگر می‌گیرد.`,
	paperKey: 'هر جا زیر کلمات خط کشیده شده، یک «ادعا» است. شماره هر ادعا به «چه کسی چه می‌گوید» و عددهای داخل قوس به «منابع» می‌رسد.',
	paperCorrections: 'آنچه اشتباه بود، زیر عنوان «تصحیح‌ها» آمده است.',
	furtherReading: 'بیشتر بخوانید',
};
