import { counted } from '../counted.ts';
import { isolate } from '../isolate.ts';
import { languageOf } from '../languages.ts';

const { locale: LOCALE } = languageOf('ur');

/** The words of the first screen of an article, and of the ways through it. */
export const article = {
	/** Below the bar of the findings: "Of 47 claims: 20 have several sources …". */
	ofClaims: counted(LOCALE, { one: '{n} دعوے میں سے جس کی ہم نے جانچ کی:', other: '{n} دعووں میں سے جن کی ہم نے جانچ کی:' }),
	findingsCounted: {
		'several-sources': counted(LOCALE, { one: '{n} کے کئی ماخذ ہیں', other: '{n} کے کئی ماخذ ہیں' }),
		'one-source': counted(LOCALE, { one: '{n} کا ایک ماخذ ہے', other: '{n} کا ایک ماخذ ہے' }),
		disputed: counted(LOCALE, { one: '{n} متنازع ہے', other: '{n} متنازع ہیں' }),
		wrong: counted(LOCALE, { one: '{n} غلط ہے', other: '{n} غلط ہیں' }),
		unconfirmed: counted(LOCALE, { one: '{n} غیر مصدقہ ہے', other: '{n} غیر مصدقہ ہیں' }),
	},

	/** One line on who made it, and who has read it. */
	madeBy: {
		person: 'اسے ایک انسان نے لکھا ہے۔',
		machine: 'اسے سافٹ ویئر (ایک لینگویج ماڈل) نے لکھا ہے۔',
		'machine-and-person': 'اسے سافٹ ویئر (ایک لینگویج ماڈل) نے لکھا اور ایک انسان نے دیکھا ہے۔',
	},
	factsChecked: (names: string) => `حقائق کی جانچ ${names} نے کی۔`,
	factsNotChecked: 'حقائق کی جانچ کسی انسان نے نہیں کی۔',
	readBefore: (names: string) => `اشاعت سے پہلے ادارے سے باہر ${names} نے اسے پڑھا۔`,
	readByNobody: 'ادارے سے باہر کے کسی ایڈیٹر نے اسے نہیں پڑھا۔',
	howItWasMade: 'یہ کیسے بنا',
	updatedOn: (date: string) => `اپ ڈیٹ: ${isolate(date)}`,

	/** Where the time that it covers ended long ago, and what has come since. */
	oldStory: (span: string) => `یہ پرانی خبر ہے: ${isolate(span)} کے بارے میں۔`,
	sinceThen: 'اس کے بعد',
	seeSince: 'اس کے بعد کیا ہوا',
	asOf: (date: string) => `${isolate(date)} تک`,

	/** The quiet line below: contents, languages, and what else there is. */
	contents: 'فہرست',

	/** On the home page: the way to all of them. */
	allArticles: 'تمام مضامین تاریخ وار',

	/** The evidence below the text. */
	theOpening: 'ابتدا',
};
