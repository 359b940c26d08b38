// Urdu. Machine translation of ../en/vocabulary.ts; no native editor has read it.
import { counted } from '../counted.ts';
import { languageOf } from '../languages.ts';

const { locale: LOCALE } = languageOf('ur');

/** The words for what the content model distinguishes. */
export const vocabulary = {
	/** The status of a claim, and what it means. */
	statuses: {
		'several-sources': 'کئی\u00A0ماخذ',
		'one-source': 'ایک\u00A0ماخذ',
		disputed: 'متنازع',
		wrong: 'غلط',
		unconfirmed: 'غیر\u00A0مصدقہ',
	},
	statusMeanings: {
		'several-sources': 'کم از کم دو الگ الگ ماخذ اس کی تائید کرتے ہیں، اور ہمیں ایسا کوئی نہیں ملا جو اس کے برعکس کہتا ہو۔',
		'one-source': 'ایک ماخذ یہ کہتا ہے، یا کئی جو سب ایک ہی تک جاتے ہیں۔ ہمیں ایسا کوئی نہیں ملا جو اس کے برعکس کہتا ہو۔',
		disputed: 'اس معاملے میں بولنے کا حق رکھنے والا کوئی فریق اس کے برعکس کہتا ہے۔',
		wrong: 'یہ غلط ہے، اور ایک ماخذ سے ظاہر ہے کہ درست کیا ہے۔',
		unconfirmed: 'یہ بات کہی گئی ہے، اور ہمیں اس کی تصدیق کرنے والی کوئی چیز نہیں ملی۔',
	},
	stances: { supports: 'تائید', disputes: 'برعکس کہتا ہے', corrects: 'درست بات بتاتا ہے', context: 'سیاق و سباق' },
	stanceMeanings: {
		supports: 'ماخذ کہتا ہے کہ ایسا ہی ہے۔',
		disputes: 'ماخذ کہتا ہے کہ ایسا نہیں، یا اس کی تردید کرتا ہے۔',
		corrects: 'ماخذ بتاتا ہے کہ اس کے بجائے درست کیا ہے۔',
		context: 'ماخذ کچھ مزید معلومات دیتا ہے، اور کسی کا ساتھ نہیں دیتا۔',
	},
	claimKinds: {
		event: 'واقعہ',
		figure: 'عدد',
		statement: 'بیان',
		allegation: 'الزام',
		forecast: 'پیش گوئی',
		background: 'پس منظر',
	},
	sourceKinds: {
		'news-report': counted(LOCALE, { one: '{n} خبر', other: '{n} خبریں' }),
		wire: counted(LOCALE, { one: '{n} ایجنسی رپورٹ', other: '{n} ایجنسی رپورٹیں' }),
		'official-statement': counted(LOCALE, { one: '{n} سرکاری بیان', other: '{n} سرکاری بیانات' }),
		transcript: counted(LOCALE, { one: '{n} ٹرانسکرپٹ', other: '{n} ٹرانسکرپٹ' }),
		'think-tank-report': counted(LOCALE, { one: '{n} تھنک ٹینک رپورٹ', other: '{n} تھنک ٹینک رپورٹیں' }),
		'ngo-report': counted(LOCALE, {
			one: 'غیر سرکاری تنظیم کی {n} رپورٹ',
			other: 'غیر سرکاری تنظیموں کی {n} رپورٹیں',
		}),
		analysis: counted(LOCALE, { one: '{n} تجزیہ', other: '{n} تجزیے' }),
		treaty: counted(LOCALE, { one: '{n} معاہدہ', other: '{n} معاہدے' }),
		dataset: counted(LOCALE, { one: '{n} ڈیٹا سیٹ', other: '{n} ڈیٹا سیٹ' }),
		reference: counted(LOCALE, { one: '{n} حوالہ جاتی ماخذ', other: '{n} حوالہ جاتی ماخذ' }),
		aggregator: counted(LOCALE, { one: '{n} نیوز ایگریگیٹر', other: '{n} نیوز ایگریگیٹر' }),
	},
	sourceKind: {
		'news-report': 'خبر',
		wire: 'ایجنسی رپورٹ',
		'official-statement': 'سرکاری بیان',
		transcript: 'ٹرانسکرپٹ',
		'think-tank-report': 'تھنک ٹینک رپورٹ',
		'ngo-report': 'غیر سرکاری تنظیم کی رپورٹ',
		analysis: 'تجزیہ',
		treaty: 'معاہدہ',
		dataset: 'ڈیٹا سیٹ',
		reference: 'حوالہ جاتی ماخذ',
		aggregator: 'نیوز ایگریگیٹر',
	},
	relations: { background: 'پس منظر', update: 'تازہ پیش رفت', contradicts: 'اس کے برعکس', document: 'دستاویز' },
};
