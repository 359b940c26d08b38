import { isolate } from '../isolate.ts';
import { languageOf } from '../languages.ts';

const { locale: LOCALE } = languageOf('ur');
const number = new Intl.NumberFormat(LOCALE);

/** The words of the page that follows the evidence of an article, and of the ways there. */
export const evidence = {
	followEvidence: 'شواہد دیکھیں',
	evidenceOf: (title: string) => `شواہد دیکھیں: ${title}`,
	evidenceDek: (claims: string, sources: string) =>
		`کس نے کیا کہا، جدولوں میں: ${claims} اور ${sources}۔ ساتھ ہی مضمون کا متن، جس میں آپ کوئی ماخذ چن کر دیکھ سکتے ہیں کہ اس پر کیا قائم ہے۔`,

	evidenceTables: 'کس نے کیا کہا، جدولوں میں',
	evidenceTablesIntro:
		'متن کے ہر حصے کے لیے ایک جدول ہے، جس میں وہی ماخذ ہیں جو وہاں بولتے ہیں۔ دعوے کے الفاظ اس کے صفحے پر لے جاتے ہیں؛ ماخذ کا نمبر متن میں دکھاتا ہے کہ اس پر کیا قائم ہے۔',
	beforeHeadings: 'پہلی سرخی سے پہلے',
	tableOfClaims: (first: number, last: number) =>
		first === last
			? `دعویٰ ${number.format(first)} اور اس کے ماخذ`
			: `دعوے ${number.format(first)} تا ${number.format(last)} اور ان کے ماخذ`,
	source: 'ماخذ',
	through: (numbers: string) => `بذریعہ ${numbers}`,

	evidenceInText: 'متن میں: کسی ماخذ پر کیا قائم ہے',
	evidenceInTextIntro:
		'کوئی ماخذ چنیں۔ متن میں جس کی وہ تائید کرتا ہے وہ نشان زد اور خط کشیدہ ہو گا؛ جس سے وہ اختلاف کرتا یا جس کی تصحیح کرتا ہے اس کے نیچے دو لکیریں ہوں گی؛ جس میں وہ کچھ اضافہ کرتا ہے اس کے نیچے نقطے۔ خانے میں لکھا لفظ بتاتا ہے کہ کون سی صورت ہے۔',
	bearsOnNothing: 'یہ پس منظر کے لیے درج ہے: کسی دعوے میں اس کا نام نہیں، اور کوئی دعویٰ اس پر قائم نہیں۔',
	showAll: 'متن نشانوں کے بغیر دکھائیں',
	toTheArticle: 'مضمون میں',

	lies: 'محل وقوع',
	onTheMap: (name: string) => `نقشے پر ${isolate(name)}`,
};
