// Dari. Machine translation of ../en/hubs.ts; no native editor has read it.
import { counted } from '../counted.ts';
import { isolate } from '../isolate.ts';
import { languageOf } from '../languages.ts';

const { locale: LOCALE } = languageOf('prs');
const number = new Intl.NumberFormat(LOCALE);
const countries = new Intl.DisplayNames(LOCALE, { type: 'region' });
const scripts = new Intl.DisplayNames(LOCALE, { type: 'script' });

/** Countries that our articles spell in another way than the library does. */
const OUR_COUNTRIES: Readonly<Record<string, string>> = { US: 'ایالات متحده امریکا' };

/** The words of the pages that list claims, outlets, entities, topics and articles, and of those for one outlet or entity. */
export const hubs = {
	/** Any list. */
	onPage: (title: string, page: number) => (page === 1 ? title : `${isolate(title)}، صفحه ${number.format(page)}`),
	/** The orders of a list of names. */
	orderOfList: 'ترتیب این فهرست',
	mostCited: 'پراستنادترین در آغاز',
	byName: 'به نام',
	titleByName: (title: string) => `${title} به ترتیب نام`,
	listPages: 'صفحه‌های این فهرست',
	listPage: (page: string) => `صفحه ${page}`,
	counts: (one: string, other: string) => `${one}، ${other}`,

	/** The list of articles. */
	articles: 'مقاله‌ها',
	articlesDek: 'همه گزارش‌های توضیحی به ترتیب تاریخ، تازه‌ترین در آغاز.',
	articlesCounted: counted(LOCALE, { other: '{n} مقاله' }),

	/** The lists of claims. */
	allClaims: 'ادعاها',
	allClaimsDek: 'همه ادعاهای همه مقاله‌ها، با این‌که چه کسی چنین می‌گوید و ما به چه نتیجه‌ای رسیدیم. تازه‌ترین مقاله در آغاز آمده است.',
	claimsOfStatus: {
		'several-sources': 'ادعاهایی با چند منبع',
		'one-source': 'ادعاهایی با یک منبع',
		disputed: 'ادعاهای مورد اختلاف',
		wrong: 'ادعاهای نادرست',
		unconfirmed: 'ادعاهای تأییدنشده',
	},
	statusMeans: (status: string, meaning: string) => `«${status}» یعنی: ${meaning}`,
	claimsOfKind: (kind: string) => `ادعاها بر پایه نوع: ${kind}`,
	claimKindMeanings: {
		event: 'ادعاهایی درباره این‌که چیزی رخ داده است.',
		figure: 'ادعاهایی درباره این‌که چیزی به چه اندازه است.',
		statement: 'ادعاهایی درباره این‌که کسی سخنی گفته است.',
		allegation: 'ادعاهایی که کاری را به گردن کسی می‌اندازند.',
		forecast: 'ادعاهایی درباره آنچه رخ خواهد داد.',
		background: 'ادعاهایی درباره آنچه پیش‌تر بوده و بقیه را روشن می‌کند.',
	},
	filters: 'انتخاب ادعاها',
	byStatus: 'یافته',
	byKind: 'نوع',
	byArticle: 'مقاله',
	filterAll: 'همه',
	chooseArticle: 'مقاله‌ای را انتخاب کنید',
	byEntityOrOutlet: 'یا بر پایه',
	/** The script of the page puts the number for `{n}`. */
	claimsShown: (shown: string, all: string) => `نمایش ${shown} از ${all}.`,
	claimsFromTo: (from: string, to: string, all: string) => `نمایش ${from} تا ${to} از ${all}.`,

	/** Outlets. */
	outlets: 'رسانه‌ها',
	outletsDek: 'ناشران آنچه به آن استناد می‌کنیم: هر کدام چیست، برای چه به آن استناد می‌کنیم و گزارش‌های چه کسانی را بازگو می‌کند.',
	outletsByNameDek: 'همه رسانه‌هایی که به آن‌ها استناد می‌کنیم، به ترتیب الفبا.',
	outletsCounted: counted(LOCALE, { other: '{n} رسانه' }),
	outletKinds: {
		newspaper: 'روزنامه',
		'news-agency': 'خبرگزاری',
		broadcaster: 'رادیو و تلویزیون',
		'news-site': 'سایت خبری',
		magazine: 'مجله',
		'think-tank': 'مرکز پژوهشی',
		ngo: 'سازمان غیردولتی',
		government: 'حکومت',
		'international-body': 'نهاد بین‌المللی',
		journal: 'نشریه علمی',
		reference: 'مرجع',
		aggregator: 'سایت بازنشر',
		blog: 'وبلاگ',
	},
	documentsCounted: counted(LOCALE, { other: '{n} سند' }),
	readThereOnly: 'در آن‌جا تنها کار دیگران را خوانده‌ایم',
	/** In lists of results, where an outlet may be somebody of whom there is a page as well. */
	asSource: (name: string) => `${isolate(name)} به عنوان منبع`,
	/** The sentences below the name of an outlet. */
	citesOfIt: (name: string, documents: string, claims: string) => `به ${documents} از ${isolate(name)} برای ${claims} استناد می‌کنیم.`,
	relaysOfIt: counted(LOCALE, { other: '{n} مورد از آن‌ها تنها گزارش دیگران را بازگو می‌کند.' }),
	readsThere: (name: string, documents: string) =>
		`${documents} از دیگران را در ${isolate(name)} خوانده‌ایم و به چیزی از خود آن استناد نمی‌کنیم.`,
	kind: 'نوع',
	country: 'کشور',
	countryName: (code: string) => OUR_COUNTRIES[code] ?? countries.of(code) ?? code,
	owner: 'مالک',
	basis: 'برگرفته از',
	basisUnknown: 'منبعی یادداشت نشده',
	/** Headings of the parts of a dossier. */
	documentParts: {
		reports: 'آنچه خود آن نشر کرده است',
		relays: 'آنچه از دیگران بازگو کرده است',
		others: 'کار دیگران که در آن‌جا خوانده‌ایم',
	},
	passesOn: 'بازگو می‌کند از',
	passedOnBy: 'بازگوشده از سوی',
	listedIn: 'فهرست‌شده در',
	restsOnItThroughOthers: 'ادعاهایی که برای آن‌ها به بازگوکنندگان آن استناد شده است',
	/** What somebody says to a claim, or a document does to it: "Supports, Context". */
	stancesOf: (stances: readonly string[]) => stances.join('، '),
	citedForNothing: 'هیچ ادعایی مستقیم از آن نام نمی‌برد.',
	correctedClaims: 'آنچه نادرست بود',
	nothingCorrected: 'از آنچه خود آن یا بازگوکنندگانش از آن پشتیبانی کرده‌اند، تا کنون نادرستی چیزی روشن نشده است.',

	/** People, places and terms. */
	entitiesDek: 'همه کسان و چیزهایی که مقاله‌های ما توضیح می‌دهند، با آنچه درباره‌شان گفته می‌شود و آنچه خود می‌گویند.',
	entitiesByNameDek: 'همه افراد، سازمان‌ها، جای‌ها، موافقت‌نامه‌ها، رویدادها و اصطلاحات مقاله‌های ما، هر دسته به ترتیب الفبا.',
	entitiesCounted: counted(LOCALE, { other: '{n} مدخل' }),
	entityKinds: {
		person: 'فرد',
		organisation: 'سازمان',
		place: 'مکان',
		agreement: 'موافقت‌نامه',
		event: 'رویداد',
		concept: 'اصطلاح',
	},
	entityKindHeadings: {
		person: 'افراد',
		organisation: 'سازمان‌ها',
		place: 'مکان‌ها',
		agreement: 'موافقت‌نامه‌ها',
		event: 'رویدادها',
		concept: 'اصطلاحات',
	},
	alsoWritten: 'نام‌های دیگر',
	inScript: (script: string) => `به خط ${scripts.of(script) ?? script}`,
	subjectOf: 'موضوع بحث در',
	quotedOn: 'نقل قول در',
	/** Headings of the parts of a profile. */
	claimParts: {
		about: (name: string) => `ادعاها درباره ${isolate(name)}`,
		by: (name: string) => `ادعاهایی که در آن‌ها از ${isolate(name)} نقل شده است`,
	},
	articlesNaming: 'مقاله‌ها',
	about: 'درباره',

	/** Topics. */
	topics: 'موضوع‌ها',
	topicsDek: 'موضوع‌هایی که مقاله‌ها زیر آن‌ها دسته‌بندی شده‌اند.',
	noArticlesYet: 'تا کنون مقاله‌ای نیست.',
};
