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
	translateIn: 'یہ خبر پڑھیں',
	byMachine: 'مشینی ترجمہ',
	byMachineHelp: (service: string) =>
		`یہ لنک ${isolate(service)} پر لے جاتے ہیں، جو صفحے کا مشینی ترجمہ کرتی ہے۔ ہم نے وہ ترجمہ نہیں پڑھا؛ اس میں نام اور دعوے غلط ہو سکتے ہیں۔`,

	translatedBy: {
		person: (language: string, date: string) => `${language} سے ترجمہ، جسے آخری بار ${isolate(date)} کو دیکھا گیا۔`,
		machine: (language: string, date: string) => `یہ ترجمہ ${isolate(date)} کو ${language} سے ایک سافٹ ویئر (لینگویج ماڈل) نے کیا۔`,
		'machine-and-person': (language: string, date: string) =>
			`یہ ترجمہ ${isolate(date)} کو ${language} سے ایک سافٹ ویئر (لینگویج ماڈل) نے کیا اور ایک شخص نے اس پر نظرثانی کی۔`,
	},
	reviewedBy: (names: string) => `اشاعت سے پہلے اسے اہل زبان نے پڑھا: ${names}۔`,
	notReviewed: 'اسے کسی اہل زبان مدیر نے نہیں پڑھا۔',
	theOriginal: 'اصل مضمون',
	originalChanged: (date: string) => `اس ترجمے کے بعد اصل مضمون میں ${isolate(date)} کو تبدیلی کی گئی۔`,
	staleClaim: 'ترجمے کے بعد اصل جملے کے الفاظ بدلے گئے ہیں۔',
	staleSeeOriginal: 'اصل دیکھیں',

	notTranslatedTitle: (language: string) => `یہ خبر ابھی ${language} میں موجود نہیں`,
	notTranslatedDek: 'اسے اُسی زبان میں پڑھا جا سکتا ہے جس میں یہ لکھی گئی۔',
	notTranslatedList: (language: string) => `جو ابھی ${language} میں موجود نہیں`,
};
