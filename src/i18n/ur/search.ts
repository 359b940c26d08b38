// Urdu. Machine translation of ../en/search.ts; no native editor has read it.
import { counted } from '../counted.ts';
import { languageOf } from '../languages.ts';

const { locale: LOCALE } = languageOf('ur');

/** The words of the search. */
export const search = {
	search: 'تلاش',
	searchDek: 'مضامین، دعوے، ماخذ، ادارے، اور ان میں مذکور شخصیات، مقامات اور اصطلاحات۔',
	searchLabel: 'تلاش کے الفاظ',
	searchAmong: 'کس میں',
	searchEverything: 'سب کچھ',
	searchKinds: { article: 'مضامین', claim: 'دعوے', source: 'ماخذ', outlet: 'ادارے', entity: 'شخصیات، مقامات اور اصطلاحات' },
	/** Before the facts of a result. */
	searchKind: { article: 'مضمون', claim: 'دعویٰ', source: 'ماخذ', outlet: 'ادارہ', entity: 'شخصیت، مقام یا اصطلاح' },
	searchFound: counted(LOCALE, { one: '{n} نتیجہ', other: '{n} نتائج' }),
	searchNone: 'کچھ نہیں ملا۔',
	/** Where nothing was found, before what is found by the name that was meant. */
	searchMeant: (words: string) => `کیا آپ کا مطلب “${words}” تھا؟`,
	searchFailed: 'تلاش لوڈ نہیں ہو سکی۔ کیا انٹرنیٹ چل رہا ہے؟',
	searchNeedsScript: 'تلاش کے لیے جاوا سکرپٹ درکار ہے، جو بند ہے۔ تلاش سے جو کچھ ملتا، وہ ان صفحات سے بھی مل سکتا ہے:',
	searchInstead: 'یا یہاں دیکھیں',
};
