// Dari. Machine translation of ../en/search.ts; no native editor has read it.
import { counted } from '../counted.ts';
import { languageOf } from '../languages.ts';

const { locale: LOCALE } = languageOf('prs');

/** The words of the search. */
export const search = {
	search: 'جست‌وجو',
	searchDek: 'مقاله‌ها، ادعاها، منابع، رسانه‌ها، و افراد، مکان‌ها و اصطلاحات آن‌ها.',
	searchLabel: 'کلمات مورد جست‌وجو',
	searchAmong: 'در میان',
	searchEverything: 'همه',
	searchKinds: { article: 'مقاله‌ها', claim: 'ادعاها', source: 'منابع', outlet: 'رسانه‌ها', entity: 'افراد، مکان‌ها و اصطلاحات' },
	/** Before the facts of a result. */
	searchKind: { article: 'مقاله', claim: 'ادعا', source: 'منبع', outlet: 'رسانه', entity: 'فرد، مکان یا اصطلاح' },
	searchFound: counted(LOCALE, { other: '{n} نتیجه' }),
	searchNone: 'چیزی یافت نشد.',
	/** Where nothing was found, before what is found by the name that was meant. */
	searchMeant: (words: string) => `آیا منظور شما «${words}» بود؟`,
	searchFailed: 'جست‌وجو باز نشد. آیا انترنت وصل است؟',
	searchNeedsScript: 'جست‌وجو به جاوااسکریپت نیاز دارد که خاموش است. هرچه جست‌وجو می‌یابد، از این صفحه‌ها نیز در دسترس است:',
	searchInstead: 'یا این‌ها را ببینید',
};
