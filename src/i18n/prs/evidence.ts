import { isolate } from '../isolate.ts';
import { languageOf } from '../languages.ts';

const { locale: LOCALE } = languageOf('prs');
const number = new Intl.NumberFormat(LOCALE);

/** The words of the page that follows the evidence of an article, and of the ways there. */
export const evidence = {
	followEvidence: 'شواهد را ببینید',
	evidenceOf: (title: string) => `شواهد: ${title}`,
	evidenceDek: (claims: string, sources: string) =>
		`چه کسی چه می‌گوید، در جدول‌ها: ${claims} و ${sources}. و متن مقاله، که در آن منبعی را برمی‌گزینید و می‌بینید چه چیزی بر آن استوار است.`,

	evidenceTables: 'چه کسی چه می‌گوید، در جدول‌ها',
	evidenceTablesIntro:
		'برای هر بخش متن یک جدول است، با منابعی که در آن بخش سخن می‌گویند. واژه‌های هر گفته به صفحه آن می‌رود؛ شماره منبع در متن نشان می‌دهد که چه چیزی بر آن استوار است.',
	beforeHeadings: 'پیش از نخستین عنوان',
	tableOfClaims: (first: number, last: number) =>
		first === last ? `گفته ${number.format(first)} و منابع آن` : `گفته‌های ${number.format(first)} تا ${number.format(last)} و منابع آن‌ها`,
	source: 'منبع',
	through: (numbers: string) => `از طریق ${numbers}`,

	evidenceInText: 'در متن: چه چیزی بر یک منبع استوار است',
	evidenceInTextIntro:
		'منبعی را برگزینید. در متن، آنچه آن منبع تأیید می‌کند برجسته و زیرخط‌دار می‌شود؛ آنچه رد یا تصحیح می‌کند دو خط در زیر دارد؛ آنچه چیزی بر آن می‌افزاید، نقطه‌چین. واژه‌ای در چهارخانه می‌گوید که کدام است.',
	bearsOnNothing: 'این منبع برای پیش‌زمینه فهرست شده است: هیچ گفته‌ای نام آن را نمی‌برد و بر آن استوار نیست.',
	showAll: 'متن را بدون نشانه‌ها نشان دهید',
	toTheArticle: 'در مقاله',

	lies: 'موقعیت',
	onTheMap: (name: string) => `${isolate(name)} روی نقشه`,
};
