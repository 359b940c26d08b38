// Dari. Machine translation of ./en.ts; no native editor has read it.
import { counted, listed } from './counted.ts';
import { search } from './prs/search.ts';
import { hubs } from './prs/hubs.ts';
import { making } from './prs/making.ts';
import { figures } from './prs/figures.ts';
import { sharing } from './prs/sharing.ts';
import { pictures } from './prs/pictures.ts';
import { print } from './prs/print.ts';
import { evidence } from './prs/evidence.ts';
import { article } from './prs/article.ts';
import { translation } from './prs/translation.ts';
import { texts } from './prs/texts.ts';
import { vocabulary } from './prs/vocabulary.ts';
import { languageOf } from './languages.ts';
import { dateWords } from './dates.ts';
import { isolate } from './isolate.ts';
import type { Strings } from './en.ts';

const { locale: LOCALE } = languageOf('prs');
// Every digit: a number that is rounded is another number.
const number = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 20 });

/** Every word of the interface in Dari. */
export const prs: Strings = {
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
	dates: dateWords(LOCALE, { spring: 'بهار', summer: 'تابستان', autumn: 'خزان', winter: 'زمستان' }, (words) =>
		words.replace(' – ', ' تا '),
	),
	number: (n: number) => number.format(n),
	list: (names: readonly string[]) => listed(LOCALE, names.map(isolate)),
	unknown: 'نامعلوم',

	/** The parts of every page. */
	skipToContent: 'رفتن به محتوا',
	siteNavigation: 'سایت',
	footerNavigation: 'درباره این سایت',
	reportError: 'گزارش اشتباه',

	/** The head of an article. */
	by: (byline: string) => `از ${byline}`,
	published: 'انتشار',
	updated: 'به‌روزشده',
	covers: 'دوره زمانی',
	readingTime: 'زمان خواندن',
	minutes: counted(LOCALE, { other: '{n} دقیقه' }),
	minutesToRead: counted(LOCALE, { other: '{n} دقیقه برای خواندن' }),
	draft: 'پیش‌نویس',
	draftNotice: 'پیش‌نویس. تنها میز خبر این صفحه را می‌بیند؛ منتشر نشده است.',
	deskReport: 'تنها میز خبر این را می‌بیند. باید اصلاح شود:',
	correctedNotice: (date: string) => `این مقاله در ${isolate(date)} تصحیح شد.`,
	seeCorrections: 'ببینید چه اشتباه بود',

	/** Below the summary: how to read the text. */
	keyClaim: 'کلماتی که زیرشان چنین خط کشیده شده',
	keyAfter: '، یک «ادعا» است. همراه آن آمده که چه کسی چنین می‌گوید و چه اندازه استوار است؛ با فشردن آن جزئیات باز می‌شود.',
	howWeSource: 'روش کار ما',

	/** The labels of the summary. */
	summaryParts: {
		report: 'گزارش',
		holdsUp: 'آنچه استوار است',
		oneSide: 'آنچه تنها یک طرف می‌گوید',
		wrong: 'آنچه نادرست است',
		unknown: 'آنچه معلوم نیست',
		matters: 'چرا مهم است',
	},

	/** The headings of its parts. */
	atAGlance: 'در یک نگاه',
	howThisWasMade: 'این مقاله چگونه تهیه شد',
	whoSaysWhat: 'چه کسی چه می‌گوید',
	sources: 'منابع',
	peoplePlacesTerms: 'افراد، مکان‌ها و اصطلاحات',
	corrections: 'تصحیح‌ها',
	notes: 'یادداشت‌ها',
	backToReference: (reference: string) => `بازگشت به ارجاع ${reference}`,
	readNext: 'در ادامه بخوانید',

	/** In the sentence, after the words of a claim. */
	via: (speaker: string, outlet: string) => `${isolate(speaker)} به نقل از ${isolate(outlet)}`,
	andMore: counted(LOCALE, { other: ' و {n} منبع دیگر' }),
	and: (name: string) => ` و ${isolate(name)}`,
	alsoMore: counted(LOCALE, { other: '، همچنین {n} منبع دیگر' }),
	also: (name: string) => `، همچنین ${isolate(name)}`,
	disputedBy: (who: string) => `مورد\u00A0اختلاف؛ خلاف آن: ${who}`,
	wrongBy: (who: string) => `نادرست، به استناد ${who}`,
	dated: (who: string, date: string) => `${who}، ${date}`,
	/** The small window with the details of a claim or a term. */
	close: 'بستن',
	fullEntry: 'رفتن به شرح کامل',

	/** How this was made: counted from the article's evidence. */
	claims: counted(LOCALE, { other: '{n} ادعا' }),
	sourcesCounted: counted(LOCALE, { other: '{n} منبع' }),
	originsCounted: counted(LOCALE, { other: '{n} منبع جداگانه' }),
	madeFrom: (claims: string, sources: string, origins: string) =>
		`در این مقاله ${claims} آمده است. پشت آن‌ها ${sources} است که به ${origins} برمی‌گردد.`,
	relaysCounted: counted(LOCALE, {
		other: '{n} مورد از این منابع تنها گزارش دیگران را بازگو می‌کند و از این رو منبع جداگانه شمرده نمی‌شود.',
	}),
	notFoundCounted: counted(LOCALE, {
		one: '{n} منبع یافت نشد؛ آن را از راه کسانی می‌شناسیم که بازگویش کرده‌اند.',
		other: '{n} منبع یافت نشد؛ آن‌ها را از راه کسانی می‌شناسیم که بازگویشان کرده‌اند.',
	}),
	singleOriginCounted: counted(LOCALE, {
		one: '{n} ادعا تنها بر یک منبع استوار است:',
		other: '{n} ادعا هر کدام تنها بر یک منبع استوار است:',
	}),
	noSingleOrigin: 'هیچ ادعایی تنها بر یک منبع استوار نیست.',
	claimsByStatus: 'ادعاها بر پایه یافته',
	sourcesByKind: (kinds: string) => `منابع عبارت‌اند از ${kinds}.`,
	statusCounts: {
		'several-sources': (count: string) => `${count} با چند منبع`,
		'one-source': (count: string) => `${count} با یک منبع`,
		disputed: (count: string) => `${count} مورد اختلاف`,
		wrong: (count: string) => `${count} نادرست`,
		unconfirmed: (count: string) => `${count} تأییدنشده`,
	},

	/** Who says what. */
	claimNumber: (n: number) => `ادعای ${number.format(n)}`,
	shouldRead: 'درست آن:',
	correctedByUs: (date: string) => `ما این را در ${isolate(date)} تصحیح کردیم. نوشته بودیم:`,
	aboutTheEvidence: 'درباره شواهد:',
	origins: (names: string) => `منابع جداگانه‌ای که از آن پشتیبانی می‌کنند: ${names}.`,
	singleOrigin: (name: string) => `بر یک منبع استوار است: ${isolate(name)}.`,
	timeUnknown: 'زمان نامعلوم',
	noOrigin: 'منبعی نیافتیم که از آن پشتیبانی کند.',
	/** The way from a claim's entry back to its words. */
	inTheText: (time: number) => (time === 1 ? 'در متن' : `در متن، جای ${number.format(time)}`),
	relaying: (names: string) => `در بازگویی ${names}`,
	/** Who speaks, where no name is given: "two diplomats, unnamed". */
	unnamed: (whom: string) => `${isolate(whom)}، بدون ذکر نام`,
	quoteOpen: '«',
	quoteClose: '»',

	/** The list of sources. */
	viaOutlet: (name: string) => `خوانده‌شده در ${isolate(name)}`,
	author: (name: string) => `نوشته ${isolate(name)}`,
	publishedUnknown: 'تاریخ نامعلوم',
	accessed: (date: string) => `خوانده‌شده در ${isolate(date)}`,
	accessedUnknown: 'روز خواندن نامعلوم',
	readExtents: {
		whole: 'همه متن',
		opening: 'آغاز متن',
		excerpt: 'بخشی از متن',
		'not-found': 'یافت نشد: تنها از راه کسانی دانسته می‌شود که آن را بازگو کرده‌اند.',
	},
	describedByUs: 'عنوان دیده نشد؛ توضیح از ماست',
	basedOn: 'بر پایه',
	relayedBy: 'بازگوشده از سوی',
	usedFor: counted(LOCALE, { one: 'برای ادعای', other: 'برای ادعاهای' }),
	languageNames: (tag: string) => new Intl.DisplayNames(LOCALE, { type: 'language' }).of(tag) ?? tag,
	inLanguage: (language: string) => `به زبان ${isolate(language)}`,

	/** People, places and terms. */
	aliases: (names: string) => `نام‌های دیگر: ${names}.`,

	/** Corrections. */
	noCorrections: 'تا کنون موردی نیست.',
	correctionWas: 'نوشته بودیم:',
	correctionNow: 'اکنون نوشته‌ایم:',
	correctionTouches: counted(LOCALE, { one: 'مربوط به ادعای', other: 'مربوط به ادعاهای' }),

	/** READ cards. */
	read: 'بخوانید',
	olderThanThis: 'پیش‌تر از این مقاله',
	linkedFrom: 'مقاله‌هایی که به این‌جا می‌رسند',
	leadsHere: (title: string, relation: string) => `«${isolate(title)}» به این‌جا می‌رسد (${relation})`,

	/** The home page and the page for addresses that lead nowhere. */
	moreExplainers: 'گزارش‌های توضیحی دیگر',
	evidenceHead: (claims: string, origins: string) => `${claims}، ${origins}:`,
	notFoundTitle: 'در این آدرس صفحه‌ای نیست',
	notFoundDek:
		'شاید آدرس اشتباه نوشته شده یا لینکی که شما را به این‌جا آورده، نادرست باشد. ' +
		'آدرس مقاله‌ها و ادعاها تغییر نمی‌کند، پس آنچه در این‌جا بوده، جابه‌جا نشده است.',
	notFoundHelp: 'شاید در پی یکی از این‌ها باشید:',
};
