import { counted } from '../counted.ts';
import { isolate } from '../isolate.ts';
import { languageOf } from '../languages.ts';

const { locale: LOCALE } = languageOf('prs');

/** The words of the first screen of an article, and of the ways through it. */
export const article = {
	/** Below the bar of the findings: "Of 47 claims: 20 have several sources …". */
	ofClaims: counted(LOCALE, { other: 'از {n} ادعایی که بررسی کردیم:' }),
	findingsCounted: {
		'several-sources': counted(LOCALE, { other: '{n} ادعا چند منبع دارد' }),
		'one-source': counted(LOCALE, { other: '{n} ادعا یک منبع دارد' }),
		disputed: counted(LOCALE, { other: '{n} ادعا مورد اختلاف است' }),
		wrong: counted(LOCALE, { other: '{n} ادعا نادرست است' }),
		unconfirmed: counted(LOCALE, { other: '{n} ادعا تأیید نشده است' }),
	},

	/** One line on who made it, and who has read it. */
	madeBy: {
		person: 'نوشته یک انسان است.',
		machine: 'نوشته نرم‌افزار، یک مدل زبانی، است.',
		'machine-and-person': 'نوشته نرم‌افزار، یک مدل زبانی، است و یک انسان آن را بازبینی کرده است.',
	},
	factsChecked: (names: string) => `${names} درستی معلومات را بررسی کرده‌اند.`,
	factsNotChecked: 'هیچ انسانی درستی معلومات را بررسی نکرده است.',
	readBefore: (names: string) => `پیش از انتشار، ${names} از بیرون آن را خوانده‌اند.`,
	readByNobody: 'هیچ ویراستاری از بیرون آن را نخوانده است.',
	howItWasMade: 'چگونه تهیه شد',
	updatedOn: (date: string) => `به‌روزشده در ${isolate(date)}`,

	/** Where the time that it covers ended long ago, and what has come since. */
	oldStory: (span: string) => `این خبر تازه نیست: درباره ${isolate(span)} است.`,
	sinceThen: 'پس از آن',
	seeSince: 'پس از آن چه شد',
	asOf: (date: string) => `تا ${isolate(date)}`,

	/** The quiet line below: contents, languages, and what else there is. */
	contents: 'فهرست',

	/** On the home page: the way to all of them. */
	allArticles: 'همه مقاله‌ها به ترتیب تاریخ',

	/** The evidence below the text. */
	theOpening: 'آغاز',
};
