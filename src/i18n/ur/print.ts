// Urdu. Machine translation of ../en/print.ts; no native editor has read it.
import { isolate } from '../isolate.ts';

/** What is on paper, and the way to it. */
export const print = {
	/** The way from an article to the article as paper shows it. */
	printView: 'پرنٹ',

	/** The imprint. */
	editionIn: (language: string) => `${isolate(language)} ایڈیشن`,
	qrCode: 'اس پتے کا کیو آر کوڈ',

	/** In the place of words that only a screen can keep. */
	pagesOfPaper: (text: string, evidence: string) => `صفحات، تقریباً: مختصر صورت کے، تمام حواشی سمیت، ${text}؛ شواہد کے مزید ${evidence}۔`,
	paperKey: 'خط کشیدہ الفاظ دعوے ہیں۔ ان کے نمبر “کس نے کیا کہا” تک لے جاتے ہیں، اور قوسین کے نمبر “ماخذ” تک۔',
	paperCorrections: 'جو غلط تھا، وہ “تصحیحات” میں درج ہے۔',
	furtherReading: 'مزید پڑھیں',
};
