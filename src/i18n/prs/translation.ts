// Dari. Machine translation of ../en/translation.ts; no native editor has read it.
import { isolate } from '../isolate.ts';
import { languageOf } from '../languages.ts';

const { tag } = languageOf('prs');

/** The words of the menu of languages, of what is not translated, and of what a translation says of itself. */
export const translation = {
	tag,
	isolated: isolate,

	comma: '،',
	semicolon: '؛',
	stop: '.',

	otherLanguages: 'این صفحه به زبان‌های دیگر',
	translateIn: 'این خبر را به این زبان‌ها بخوانید',
	byMachine: 'ترجمه ماشینی',
	byMachineHelp: (service: string) =>
		`این لینک‌ها به ${isolate(service)} می‌رسد که صفحه را با ماشین ترجمه می‌کند. ما آن ترجمه را نخوانده‌ایم؛ ممکن است نام‌ها و ادعاها در آن نادرست باشد.`,

	translatedBy: {
		person: (language: string, date: string) => `این متن از ${language} ترجمه شده و آخرین بار در ${isolate(date)} بازبینی شده است.`,
		machine: (language: string, date: string) => `این متن را یک نرم‌افزار (مدل زبانی) در ${isolate(date)} از ${language} ترجمه کرده است.`,
		'machine-and-person': (language: string, date: string) =>
			`این متن را یک نرم‌افزار (مدل زبانی) در ${isolate(date)} از ${language} ترجمه کرده و یک نفر آن را بازبینی کرده است.`,
	},
	reviewedBy: (names: string) => `پیش از نشر، این دری‌زبانان آن را خوانده‌اند: ${names}.`,
	notReviewed: 'هیچ ویراستار دری‌زبانی آن را نخوانده است.',
	theOriginal: 'متن اصلی',
	originalChanged: (date: string) => `متن اصلی پس از این ترجمه، در ${isolate(date)}، تغییر کرده است.`,
	staleClaim: 'عبارت اصلی این جمله پس از ترجمه تغییر کرده است.',
	staleSeeOriginal: 'دیدن متن اصلی',

	notTranslatedTitle: (language: string) => `این خبر هنوز به ${language} ترجمه نشده است`,
	notTranslatedDek: 'می‌توانید آن را به زبانی بخوانید که در اصل به آن نوشته شده است.',
	notTranslatedList: (language: string) => `آنچه هنوز به ${language} ترجمه نشده است`,
};
