import { isolate } from '../isolate.ts';
import { languageOf } from '../languages.ts';

const { locale: LOCALE } = languageOf('ur');
const number = new Intl.NumberFormat(LOCALE);

/** The words of the page that follows the evidence of an article, and of the ways there. */
export const evidence = {
	followEvidence: 'تمام شواہد',
	evidenceOf: (title: string) => `تمام شواہد: ${isolate(title)}`,
	evidenceDek: (claims: string, sources: string) =>
		`مضمون کا متن، جس میں آپ کوئی ماخذ چن کر دیکھ سکتے ہیں کہ کون سی باتیں اس پر مبنی ہیں۔ اور کس نے کیا کہا، جدولوں کی صورت میں: ${claims} اور ${sources}۔`,

	evidenceTables: 'کس نے کیا کہا، جدولوں کی صورت میں',
	evidenceTablesIntro:
		'متن کے ہر حصے کے لیے ایک جدول ہے۔ دعوے کے الفاظ سے اس کا صفحہ کھلتا ہے؛ ماخذ سے متن میں نظر آتا ہے کہ کون سی باتیں اس پر مبنی ہیں۔',
	beforeHeadings: 'ابتدائیہ',
	tableOfClaims: (first: number, last: number) =>
		first === last
			? `دعویٰ ${number.format(first)} اور اس کے ماخذ`
			: `دعوے ${number.format(first)} تا ${number.format(last)} اور ان کے ماخذ`,
	claimColumn: 'دعویٰ',
	through: (numbers: string) => `بحوالہ ${numbers}`,

	evidenceInText: 'متن میں: کون سی باتیں کس ماخذ پر مبنی ہیں',
	evidenceInTextIntro:
		'کوئی ماخذ چنیں۔ متن میں جس بات کی وہ تائید کرتا ہے وہ نشان زد اور خط کشیدہ ہو گی؛ جو بات اس کے برعکس ہے اس کے نیچے دو لکیریں ہوں گی؛ جس کا وہ سیاق و سباق دیتا ہے اس کے نیچے نقطے ہوں گے۔ خانے میں لکھا لفظ بتاتا ہے کہ ان میں سے کون سی صورت ہے۔',
	findSource: 'ماخذ تلاش کریں',
	orderSources: 'ترتیب',
	orderByWeight: 'جس پر سب سے زیادہ باتیں مبنی ہیں وہ پہلے',
	orderByNumber: 'نمبر کے مطابق',
	orderByName: 'نام کے مطابق',
	bearsOnNothing: 'یہ پس منظر کے لیے درج ہے: کسی دعوے میں اس کا نام نہیں، اور کوئی دعویٰ اس پر مبنی نہیں۔',
	showAll: 'متن نشانات کے بغیر دکھائیں',
	toTheArticle: 'مضمون میں',

	lies: 'محل وقوع',
	onTheMap: (name: string) => `نقشے پر ${isolate(name)}`,
};
