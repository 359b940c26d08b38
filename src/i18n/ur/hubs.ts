// Urdu. Machine translation of ../en/hubs.ts; no native editor has read it.
import { counted } from '../counted.ts';
import { isolate } from '../isolate.ts';
import { languageOf } from '../languages.ts';

const { locale: LOCALE } = languageOf('ur');
const countries = new Intl.DisplayNames(LOCALE, { type: 'region' });
const scripts = new Intl.DisplayNames(LOCALE, { type: 'script' });

/** Countries that our articles spell in another way than the library does. */
const OUR_COUNTRIES: Readonly<Record<string, string>> = { IN: 'انڈیا', KZ: 'قازقستان', TR: 'ترکی', US: 'امریکہ' };

/** The words of the pages that list claims, outlets, entities, topics and articles, and of those for one outlet or entity. */
export const hubs = {
	/** Any list. */
	onPage: (title: string, page: number) => (page === 1 ? title : `${isolate(title)}، صفحہ ${page}`),
	/** The orders of a list of names. */
	orderOfList: 'فہرست کی ترتیب',
	mostCited: 'زیادہ حوالے والے پہلے',
	byName: 'نام کے مطابق',
	titleByName: (title: string) => `${title}: نام کے مطابق`,
	listPages: 'اس فہرست کے صفحات',
	listPage: (page: string) => `صفحہ ${page}`,
	counts: (one: string, other: string) => `${one}، ${other}`,

	/** The list of articles. */
	articles: 'مضامین',
	articlesDek: 'تمام وضاحتی مضامین تاریخ کے لحاظ سے، تازہ ترین سب سے پہلے۔',
	articlesCounted: counted(LOCALE, { one: '{n} مضمون', other: '{n} مضامین' }),

	/** The lists of claims. */
	allClaims: 'دعوے',
	allClaimsDek: 'ہر مضمون کا ہر دعویٰ: یہ کس نے کہا اور ہم کس نتیجے پر پہنچے۔ تازہ ترین مضمون سب سے پہلے۔',
	claimsOfStatus: {
		'several-sources': 'کئی ماخذ والے دعوے',
		'one-source': 'ایک ماخذ والے دعوے',
		disputed: 'متنازع دعوے',
		wrong: 'غلط دعوے',
		unconfirmed: 'غیر مصدقہ دعوے',
	},
	statusMeans: (status: string, meaning: string) => `“${status}” سے مراد: ${meaning}`,
	claimsOfKind: (kind: string) => `دعوے بلحاظ قسم: ${kind}`,
	claimKindMeanings: {
		event: 'دعوے کہ کچھ ہوا۔',
		figure: 'دعوے کہ کسی چیز کی تعداد یا مقدار اتنی ہے۔',
		statement: 'دعوے کہ کسی نے کچھ کہا۔',
		allegation: 'دعوے جن میں کسی پر کوئی الزام رکھا گیا۔',
		forecast: 'دعوے کہ آگے کیا ہو گا۔',
		background: 'دعوے کہ پہلے کیا صورت تھی، جس سے باقی بات سمجھ آتی ہے۔',
	},
	filters: 'دعوے چنیں',
	byStatus: 'نتیجہ',
	byKind: 'قسم',
	byArticle: 'مضمون',
	filterAll: 'تمام',
	chooseArticle: 'مضمون چنیں',
	byEntityOrOutlet: 'یا بلحاظ',
	/** The script of the page puts the number for `{n}`. */
	claimsShown: (shown: string, all: string) => `${all} میں سے ${shown} دکھائے جا رہے ہیں۔`,
	claimsFromTo: (from: string, to: string, all: string) => `${all} میں سے ${from} تا ${to} دکھائے جا رہے ہیں۔`,

	/** Outlets. */
	outlets: 'ادارے',
	outletsDek:
		'ہم جن تحریروں کا حوالہ دیتے ہیں ان کے ناشر: ہر ایک کیا ہے، ہم کس بات پر اس کا حوالہ دیتے ہیں، اور وہ کس کی رپورٹیں نقل کرتا ہے۔',
	outletsByNameDek: 'ہر وہ ادارہ جس کا ہم حوالہ دیتے ہیں، حروفِ تہجی کی ترتیب سے۔',
	outletsCounted: counted(LOCALE, { one: '{n} ادارہ', other: '{n} ادارے' }),
	outletKinds: {
		newspaper: 'اخبار',
		'news-agency': 'خبر رساں ایجنسی',
		broadcaster: 'نشریاتی ادارہ',
		'news-site': 'نیوز سائٹ',
		magazine: 'جریدہ',
		'think-tank': 'تھنک ٹینک',
		ngo: 'غیر سرکاری تنظیم',
		government: 'حکومت',
		'international-body': 'بین الاقوامی ادارہ',
		journal: 'علمی مجلہ',
		reference: 'حوالہ جاتی ماخذ',
		aggregator: 'نیوز ایگریگیٹر',
		blog: 'بلاگ',
	},
	documentsCounted: counted(LOCALE, { one: '{n} دستاویز', other: '{n} دستاویزات' }),
	readThereOnly: 'ہم نے یہاں صرف دوسروں کی تحریریں پڑھیں',
	/** In lists of results, where an outlet may be somebody of whom there is a page as well. */
	asSource: (name: string) => `${isolate(name)} بطور ماخذ`,
	/** The sentences below the name of an outlet. */
	citesOfIt: (name: string, documents: string, claims: string) =>
		`ہم نے ${isolate(name)} کی ${isolate(documents)} کا حوالہ دیا ہے (${isolate(claims)})۔`,
	relaysOfIt: counted(LOCALE, {
		one: 'ان میں سے {n} صرف دوسروں کی رپورٹ نقل کرتی ہے۔',
		other: 'ان میں سے {n} صرف دوسروں کی رپورٹیں نقل کرتی ہیں۔',
	}),
	readsThere: (name: string, documents: string) =>
		`ہم نے ${isolate(name)} پر دوسروں کی ${isolate(documents)} کا مطالعہ کیا، اور اس کی اپنی کسی چیز کا حوالہ نہیں دیا۔`,
	kind: 'قسم',
	country: 'ملک',
	countryName: (code: string) => OUR_COUNTRIES[code] ?? countries.of(code) ?? code,
	owner: 'مالک',
	basis: 'کہاں دیکھا گیا',
	basisUnknown: 'کوئی ماخذ درج نہیں',
	/** Headings of the parts of a dossier. */
	documentParts: {
		reports: 'جو اس نے خود شائع کیا',
		relays: 'جو اس نے دوسروں سے نقل کیا',
		others: 'دوسروں کا کام جو ہم نے وہاں پڑھا',
	},
	passesOn: 'نقل از',
	passedOnBy: 'نقل کرنے والے:',
	listedIn: 'یہاں درج:',
	restsOnItThroughOthers: 'دعوے جن میں اسے نقل کرنے والوں کا حوالہ دیا گیا',
	/** What somebody says to a claim, or a document does to it: "Supports, Context". */
	stancesOf: (stances: readonly string[]) => stances.join('، '),
	citedForNothing: 'کسی دعوے میں براہ راست اس کا نام نہیں۔',
	correctedClaims: 'کیا غلط تھا',
	nothingCorrected: 'اس نے، یا اسے نقل کرنے والوں نے، جن باتوں کی تائید کی، ان میں سے کوئی اب تک غلط ثابت نہیں ہوئی۔',

	/** People, places and terms. */
	entitiesDek: 'ہمارے مضامین جن شخصیات اور چیزوں کی وضاحت کرتے ہیں، وہ سب: ان کے بارے میں کیا دعوے ہیں اور وہ کیا کہتے ہیں۔',
	entitiesByNameDek: 'ہمارے مضامین کی تمام شخصیات، تنظیمیں، مقامات، معاہدے، واقعات اور اصطلاحات، ہر قسم حروفِ تہجی کی ترتیب سے۔',
	entitiesCounted: counted(LOCALE, { one: '{n} اندراج', other: '{n} اندراجات' }),
	entityKinds: {
		person: 'شخصیت',
		organisation: 'تنظیم',
		place: 'مقام',
		agreement: 'معاہدہ',
		event: 'واقعہ',
		concept: 'اصطلاح',
	},
	entityKindHeadings: {
		person: 'شخصیات',
		organisation: 'تنظیمیں',
		place: 'مقامات',
		agreement: 'معاہدے',
		event: 'واقعات',
		concept: 'اصطلاحات',
	},
	alsoWritten: 'دیگر نام',
	inScript: (script: string) => `${scripts.of(script) ?? script} رسم الخط میں`,
	subjectOf: 'بطور موضوع',
	quotedOn: 'بیان نقل ہوا',
	/** Headings of the parts of a profile. */
	claimParts: {
		about: (name: string) => `متعلقہ دعوے: ${isolate(name)}`,
		by: (name: string) => `دعوے جن میں بیان نقل ہوا: ${isolate(name)}`,
	},
	articlesNaming: 'مضامین',
	about: 'موضوع',

	/** Topics. */
	topics: 'موضوعات',
	topicsDek: 'وہ موضوعات جن کے تحت مضامین رکھے گئے ہیں۔',
	noArticlesYet: 'ابھی کوئی مضمون نہیں۔',
};
