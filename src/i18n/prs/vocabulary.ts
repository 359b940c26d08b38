// Dari. Machine translation of ../en/vocabulary.ts; no native editor has read it.
import { counted } from '../counted.ts';
import { languageOf } from '../languages.ts';

const { locale: LOCALE } = languageOf('prs');

/** The words for what the content model distinguishes. */
export const vocabulary = {
	/** The status of a claim, and what it means. */
	statuses: {
		'several-sources': 'چند\u00A0منبع',
		'one-source': 'یک\u00A0منبع',
		disputed: 'مورد\u00A0اختلاف',
		wrong: 'نادرست',
		unconfirmed: 'تأییدنشده',
	},
	statusMeanings: {
		'several-sources': 'دست‌کم دو منبع جداگانه از آن پشتیبانی می‌کنند و کسی یافت نشد که خلاف آن را بگوید.',
		'one-source': 'یک منبع چنین می‌گوید، یا چند منبع که همه به یکی برمی‌گردند. کسی یافت نشد که خلاف آن را بگوید.',
		disputed: 'کسی که در این موضوع جایگاه سخن گفتن دارد، خلاف آن را می‌گوید.',
		wrong: 'درست نیست و یک منبع نشان می‌دهد که درست آن چیست.',
		unconfirmed: 'چنین گفته می‌شود و چیزی نیافتیم که آن را تأیید کند.',
	},
	stances: { supports: 'پشتیبانی', disputes: 'خلاف آن را می‌گوید', corrects: 'درست آن را نشان می‌دهد', context: 'زمینه' },
	stanceMeanings: {
		supports: 'منبع می‌گوید که چنین است.',
		disputes: 'منبع می‌گوید که چنین نیست، یا آن را رد می‌کند.',
		corrects: 'منبع نشان می‌دهد که درست آن چیست.',
		context: 'منبع چیزی دانستنی می‌افزاید و جانب کسی را نمی‌گیرد.',
	},
	claimKinds: {
		event: 'رویداد',
		figure: 'رقم',
		statement: 'اظهارات',
		allegation: 'اتهام',
		forecast: 'پیش‌بینی',
		background: 'پیشینه',
	},
	sourceKinds: {
		'news-report': counted(LOCALE, { other: '{n} گزارش خبری' }),
		wire: counted(LOCALE, { other: '{n} گزارش خبرگزاری' }),
		'official-statement': counted(LOCALE, { other: '{n} اعلامیه رسمی' }),
		transcript: counted(LOCALE, { other: '{n} متن پیاده‌شده' }),
		'think-tank-report': counted(LOCALE, { other: '{n} گزارش مرکز پژوهشی' }),
		'ngo-report': counted(LOCALE, { other: '{n} گزارش سازمان غیردولتی' }),
		analysis: counted(LOCALE, { other: '{n} تحلیل' }),
		treaty: counted(LOCALE, { other: '{n} معاهده' }),
		dataset: counted(LOCALE, { other: '{n} مجموعه داده' }),
		reference: counted(LOCALE, { other: '{n} مرجع' }),
		aggregator: counted(LOCALE, { other: '{n} سایت بازنشر' }),
	},
	sourceKind: {
		'news-report': 'گزارش خبری',
		wire: 'گزارش خبرگزاری',
		'official-statement': 'اعلامیه رسمی',
		transcript: 'متن پیاده‌شده',
		'think-tank-report': 'گزارش مرکز پژوهشی',
		'ngo-report': 'گزارش سازمان غیردولتی',
		analysis: 'تحلیل',
		treaty: 'معاهده',
		dataset: 'مجموعه داده',
		reference: 'مرجع',
		aggregator: 'سایت بازنشر',
	},
	relations: { background: 'پیشینه', update: 'به‌روزرسانی', contradicts: 'خلاف این', document: 'سند' },
};
