// Urdu. Machine translation of ./en.ts; no native editor has read it.
import { counted, listed } from './counted.ts';
import { search } from './ur/search.ts';
import { hubs } from './ur/hubs.ts';
import { making } from './ur/making.ts';
import { figures } from './ur/figures.ts';
import { sharing } from './ur/sharing.ts';
import { pictures } from './ur/pictures.ts';
import { print } from './ur/print.ts';
import { evidence } from './ur/evidence.ts';
import { article } from './ur/article.ts';
import { translation } from './ur/translation.ts';
import { texts } from './ur/texts.ts';
import { vocabulary } from './ur/vocabulary.ts';
import { languageOf } from './languages.ts';
import { dateWords } from './dates.ts';
import { isolate } from './isolate.ts';
import type { Strings } from './en.ts';

const { locale: LOCALE } = languageOf('ur');
// Every digit: a number that is rounded is another number.
const number = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 20 });

/** As newspapers write dates: without the comma of the library, the first of a month by its word, and spans in words. */
const asNewspapersDo = (words: string) =>
	words
		.replace('،', '')
		.replace(/^1 (?=\p{L})/u, 'یکم ')
		.replace(/\s?–\s?/, ' تا ');

/** Every word of the interface in Urdu. */
export const ur: Strings = {
	...vocabulary,
	...sharing,
	...texts,
	...search,
	...hubs,
	...making,
	...figures,
	...pictures,
	...print,
	...translation,
	...evidence,
	...article,
	dates: dateWords(LOCALE, { spring: 'موسم بہار', summer: 'موسم گرما', autumn: 'موسم خزاں', winter: 'موسم سرما' }, asNewspapersDo),
	number: (n: number) => number.format(n),
	list: (names: readonly string[]) => listed(LOCALE, names.map(isolate)),
	unknown: 'نامعلوم',

	/** The parts of every page. */
	skipToContent: 'براہ راست مواد پر جائیں',
	siteNavigation: 'سائٹ',
	footerNavigation: 'اس سائٹ کے بارے میں',
	reportError: 'غلطی کی اطلاع دیں',

	/** The head of an article. */
	by: (byline: string) => `تحریر: ${isolate(byline)}`,
	published: 'اشاعت',
	updated: 'اپ ڈیٹ',
	covers: 'عرصہ',
	readingTime: 'مطالعے کا وقت',
	minutes: counted(LOCALE, { one: '{n} منٹ', other: '{n} منٹ' }),
	minutesToRead: counted(LOCALE, { one: '{n} منٹ کا مطالعہ', other: '{n} منٹ کا مطالعہ' }),
	draft: 'مسودہ',
	draftNotice: 'مسودہ۔ یہ صفحہ صرف ڈیسک دیکھ سکتا ہے؛ یہ شائع نہیں ہوا۔',
	deskReport: 'یہ صرف ڈیسک دیکھ سکتا ہے۔ درست کرنا ہے:',
	correctedNotice: (date: string) => `${isolate(date)} کو اس مضمون کی تصحیح کی گئی۔`,
	seeCorrections: 'دیکھیں کیا غلط تھا',

	/** Below the summary: how to read the text. */
	keyClaim: 'یوں خط کشیدہ الفاظ',
	keyAfter: ' ایک دعویٰ ہیں۔ ساتھ لکھا ہے کہ یہ کس نے کہا اور کتنا پختہ ہے؛ دبانے سے تفصیل کھلتی ہے۔',
	howWeSource: 'ہمارا طریقہ کار',

	/** The labels of the summary. */
	summaryParts: {
		report: 'خبر',
		holdsUp: 'جو درست ثابت ہوتا ہے',
		oneSide: 'صرف ایک فریق کی بات',
		wrong: 'جو غلط ہے',
		unknown: 'جو معلوم نہیں',
		matters: 'یہ کیوں اہم ہے',
	},

	/** The headings of its parts. */
	atAGlance: 'ایک نظر میں',
	howThisWasMade: 'یہ مضمون کیسے بنا',
	whoSaysWhat: 'کس نے کیا کہا',
	sources: 'ماخذ',
	peoplePlacesTerms: 'شخصیات، مقامات اور اصطلاحات',
	corrections: 'تصحیحات',
	notes: 'حواشی',
	backToReference: (reference: string) => `واپس حوالہ ${reference} پر`,
	readNext: 'آگے پڑھیں',

	/** In the sentence, after the words of a claim. */
	via: (speaker: string, outlet: string) => `${isolate(speaker)} بحوالہ ${isolate(outlet)}`,
	andMore: counted(LOCALE, { one: ' اور مزید {n}', other: ' اور مزید {n}' }),
	and: (name: string) => ` اور ${isolate(name)}`,
	alsoMore: counted(LOCALE, { one: '، نیز مزید {n}', other: '، نیز مزید {n}' }),
	also: (name: string) => `، نیز ${isolate(name)}`,
	disputedBy: (who: string) => `متنازع؛ اس کے برعکس: ${who}`,
	wrongBy: (who: string) => `غلط، بمطابق ${who}`,
	dated: (who: string, date: string) => `${who}، ${date}`,
	/** The small window with the details of a claim or a term. */
	close: 'بند کریں',
	fullEntry: 'مکمل اندراج دیکھیں',

	/** How this was made: counted from the article's evidence. */
	claims: counted(LOCALE, { one: '{n} دعویٰ', other: '{n} دعوے' }),
	sourcesCounted: counted(LOCALE, { one: '{n} ماخذ', other: '{n} ماخذ' }),
	originsCounted: counted(LOCALE, { one: '{n} الگ ماخذ', other: '{n} الگ الگ ماخذ' }),
	madeFrom: (claims: string, sources: string, origins: string) =>
		`اس مضمون میں ${isolate(claims)} درج ہیں۔ ان کے پیچھے ${isolate(sources)} ہیں، جو ${isolate(origins)} تک جاتے ہیں۔`,
	relaysCounted: counted(LOCALE, {
		one: 'ان میں سے {n} ماخذ صرف کسی اور کی رپورٹ نقل کرتا ہے، اس لیے اسے الگ ماخذ نہیں گنا جاتا۔',
		other: 'ان میں سے {n} ماخذ صرف دوسروں کی رپورٹیں نقل کرتے ہیں، اس لیے انھیں الگ ماخذ نہیں گنا جاتا۔',
	}),
	notFoundCounted: counted(LOCALE, {
		one: '{n} ماخذ نہیں ملا؛ ہم اسے نقل کرنے والوں کے ذریعے جانتے ہیں۔',
		other: '{n} ماخذ نہیں ملے؛ ہم انھیں نقل کرنے والوں کے ذریعے جانتے ہیں۔',
	}),
	singleOriginCounted: counted(LOCALE, {
		one: '{n} دعویٰ صرف ایک ماخذ پر مبنی ہے:',
		other: '{n} دعوے صرف ایک ایک ماخذ پر مبنی ہیں:',
	}),
	noSingleOrigin: 'کوئی دعویٰ صرف ایک ماخذ پر مبنی نہیں۔',
	claimsByStatus: 'دعوے بلحاظ نتیجہ',
	sourcesByKind: (kinds: string) => `ماخذ یہ ہیں: ${kinds}۔`,
	statusCounts: {
		'several-sources': (count: string) => `${count} کئی ماخذ کے ساتھ`,
		'one-source': (count: string) => `${count} ایک ماخذ کے ساتھ`,
		disputed: (count: string) => `${count} متنازع`,
		wrong: (count: string) => `${count} غلط`,
		unconfirmed: (count: string) => `${count} غیر مصدقہ`,
	},

	/** Who says what. */
	claimNumber: (n: number) => `دعویٰ ${number.format(n)}`,
	shouldRead: 'درست یہ ہے:',
	correctedByUs: (date: string) => `ہم نے ${isolate(date)} کو اس کی تصحیح کی۔ پہلے ہم نے لکھا تھا:`,
	aboutTheEvidence: 'شواہد کے بارے میں:',
	origins: (names: string) => `اس کی تائید کرنے والے الگ الگ ماخذ: ${names}۔`,
	singleOrigin: (name: string) => `یہ ایک ہی ماخذ پر مبنی ہے: ${isolate(name)}۔`,
	timeUnknown: 'وقت نامعلوم',
	noOrigin: 'ہمیں اس کی تائید کرنے والا کوئی ماخذ نہیں ملا۔',
	/** The way from a claim's entry back to its words. */
	inTheText: (time: number) => (time === 1 ? 'متن میں' : `متن میں، مقام ${number.format(time)}`),
	relaying: (names: string) => `نقل از ${names}`,
	/** Who speaks, where no name is given: "two diplomats, unnamed". */
	unnamed: (whom: string) => `${isolate(whom)}، نام ظاہر کیے بغیر`,
	quoteOpen: '“',
	quoteClose: '”',

	/** The list of sources. */
	viaOutlet: (name: string) => `${isolate(name)} پر پڑھا گیا`,
	author: (name: string) => `از ${isolate(name)}`,
	publishedUnknown: 'تاریخ نامعلوم',
	accessed: (date: string) => `${isolate(date)} کو پڑھا گیا`,
	accessedUnknown: 'پڑھنے کی تاریخ نامعلوم',
	readExtents: {
		whole: 'مکمل',
		opening: 'ابتدائی حصہ',
		excerpt: 'ایک اقتباس',
		'not-found': 'نہیں ملا: صرف نقل کرنے والوں کے ذریعے معلوم ہے۔',
	},
	describedByUs: 'سرخی نظر نہیں آئی؛ تفصیل ہمارے الفاظ میں',
	basedOn: 'بنیاد:',
	relayedBy: 'نقل کرنے والے:',
	usedFor: counted(LOCALE, { one: 'اس دعوے میں استعمال ہوا:', other: 'ان دعووں میں استعمال ہوا:' }),
	languageNames: (tag: string) => new Intl.DisplayNames(LOCALE, { type: 'language' }).of(tag) ?? tag,
	inLanguage: (language: string) => `${isolate(language)} میں`,

	/** People, places and terms. */
	aliases: (names: string) => `دیگر نام: ${names}۔`,

	/** Corrections. */
	noCorrections: 'ابھی تک کوئی نہیں۔',
	correctionWas: 'ہم نے لکھا تھا:',
	correctionNow: 'اب لکھا ہے:',
	correctionTouches: counted(LOCALE, { one: 'متعلقہ دعویٰ:', other: 'متعلقہ دعوے:' }),

	/** READ cards. */
	read: 'پڑھیں',
	olderThanThis: 'اس مضمون سے پرانا',
	linkedFrom: 'وہ مضامین جن میں اس مضمون کا لنک ہے',
	leadsHere: (title: string, relation: string) => `“${isolate(title)}” میں اس مضمون کا لنک ہے (${relation})`,

	/** The home page and the page for addresses that lead nowhere. */
	moreExplainers: 'مزید وضاحتی مضامین',
	evidenceHead: (claims: string, origins: string) => `${claims}، ${origins}:`,
	notFoundTitle: 'اس پتے پر کوئی صفحہ نہیں ہے',
	notFoundDek:
		'ہو سکتا ہے پتے کے ہجے غلط ہوں، یا جس لنک سے آپ یہاں آئے وہ غلط ہو۔ مضامین اور دعووں کے پتے نہیں بدلتے، اس لیے جو کچھ یہاں تھا وہ کہیں اور نہیں گیا۔',
	notFoundHelp: 'شاید آپ ان میں سے کسی کی تلاش میں ہیں:',
};
