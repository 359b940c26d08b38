// Dari. Machine translation of ../en/evidence.ts; no native editor has read it.
import { isolate } from '../isolate.ts';
import { languageOf } from '../languages.ts';

const { locale: LOCALE } = languageOf('prs');
const number = new Intl.NumberFormat(LOCALE);

/** The words of the page that follows the evidence of an article, and of the ways there. */
export const evidence = {
	followEvidence: 'همه شواهد',
	evidenceOf: (title: string) => `همه شواهد: ${isolate(title)}`,
	evidenceDek: (claims: string, sources: string) =>
		`متن مقاله، که در آن منبعی را برمی‌گزینید و می‌بینید چه بر آن استوار است. و این‌که چه کسی چه می‌گوید، به شکل جدول: ${claims} و ${sources}.`,

	evidenceTables: 'چه کسی چه می‌گوید، به شکل جدول',
	evidenceTablesIntro: 'برای هر بخش متن یک جدول است. کلمات ادعا به صفحه آن می‌رسد؛ منبع در متن نشان می‌دهد که چه بر آن استوار است.',
	beforeHeadings: 'آغاز مقاله',
	tableOfClaims: (first: number, last: number) =>
		first === last ? `ادعای ${number.format(first)} و منابع آن` : `ادعاهای ${number.format(first)} تا ${number.format(last)} و منابع آن‌ها`,
	claimColumn: 'ادعا',
	through: (numbers: string) => `از طریق ${numbers}`,

	evidenceInText: 'آنچه در متن بر یک منبع استوار است',
	evidenceInTextIntro:
		'منبعی را انتخاب کنید. در متن، آنچه منبع از آن پشتیبانی می‌کند، برجسته می‌شود و زیر آن یک خط می‌آید؛ زیر آنچه منبع خلاف آن را می‌گوید، دو خط می‌آید؛ و زیر آنچه منبع زمینه آن را می‌دهد، نقطه‌چین. کلمه‌ای در یک چوکات کوچک می‌گوید که کدام‌یک است.',
	findSource: 'جست‌وجوی منبع',
	orderSources: 'ترتیب',
	orderByWeight: 'بر پایه آنچه بر آن استوار است',
	orderByNumber: 'به شماره',
	orderByName: 'به نام',
	bearsOnNothing: 'این منبع تنها به عنوان پیشینه در فهرست آمده است: هیچ ادعایی از آن نام نمی‌برد یا بر آن استوار نیست.',
	showAll: 'نمایش متن بدون نشانه‌ها',
	toTheArticle: 'در مقاله',

	lies: 'موقعیت',
	onTheMap: (name: string) => `${isolate(name)} روی نقشه`,
};
