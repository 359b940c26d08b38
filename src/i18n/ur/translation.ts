import { isolate } from '../isolate.ts';
import { languageOf } from '../languages.ts';

const { tag } = languageOf('ur');

/** The words of the menu of languages, of what is not translated, and of what a translation says of itself. */
export const translation = {
	tag,
	isolated: isolate,

	comma: '،',
	semicolon: '؛',
	stop: '۔',

	otherLanguages: 'یہ صفحہ دوسری زبانوں میں',
	translateIn: 'یہ خبر ان زبانوں میں پڑھیں',
	byMachine: 'مشینی ترجمہ',
	byMachineHelp: (service: string) =>
		`یہ لنک ${isolate(service)} پر لے جاتے ہیں، جو صفحے کا مشینی ترجمہ کرتا ہے۔ ہم نے یہ ترجمہ نہیں پڑھا؛ اس میں نام اور دعوے غلط ہو سکتے ہیں۔`,

	translatedBy: {
		person: (language: string, date: string) => `${language} سے ترجمہ؛ آخری نظرثانی ${isolate(date)} کو ہوئی۔`,
		machine: (language: string, date: string) => `${language} سے یہ ترجمہ ${isolate(date)} کو ایک سافٹ ویئر (لینگویج ماڈل) نے کیا۔`,
		'machine-and-person': (language: string, date: string) =>
			`${language} سے یہ ترجمہ ایک سافٹ ویئر (لینگویج ماڈل) نے کیا اور ایک شخص نے ${isolate(date)} کو اس پر نظرثانی کی۔`,
	},
	reviewedBy: (names: string) => `اشاعت سے پہلے اسے ان اہل زبان نے پڑھا: ${names}۔`,
	notReviewed: 'اسے کسی اہل زبان مدیر نے نہیں پڑھا۔',
	theOriginal: 'اصل متن',
	originalChanged: (date: string) => `یہ ترجمہ ہو جانے کے بعد ${isolate(date)} کو اصل متن میں تبدیلی کی گئی۔`,
	staleClaim: 'ترجمے کے بعد اصل جملے کے الفاظ بدل دیے گئے ہیں۔',
	staleSeeOriginal: 'اصل دیکھیں',

	notTranslatedTitle: (language: string) => `یہ خبر ابھی ${language} میں دستیاب نہیں`,
	notTranslatedDek: 'اسے اُسی زبان میں پڑھا جا سکتا ہے جس میں یہ لکھی گئی۔',
	notTranslatedList: (language: string) => `ابھی ${language} میں دستیاب نہیں`,
};
