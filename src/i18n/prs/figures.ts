// Dari. Machine translation of ../en/figures.ts; no native editor has read it.
import { isolate } from '../isolate.ts';
import { languageOf } from '../languages.ts';

const { locale: LOCALE } = languageOf('prs');
const number = new Intl.NumberFormat(LOCALE);
const degrees = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** The words of timelines, charts and maps. */
export const figures = {
	/** The page of a topic. */
	mapsAndFigures: 'نقشه‌ها و نمودارها',
	timeline: 'گاه‌شمار',
	timelineIntro:
		'آنچه تاریخ خود را دارد: رویدادها و سخنانی که گفته شد. ' +
		'در هر مورد آمده است که چه اندازه استوار است، و تاریخ به همان دقتی است که می‌دانیم.',

	/** A chart: below the drawing, and in its table. */
	countedBy: (institute: string) => `شمارش از ${isolate(institute)}.`,
	hatched: (year: string) => `هاشورخورده، چون محل تردید است: ${isolate(year)}.`,
	gaps: (years: string) => `برای ${years} رقمی یافت نشد: در آن‌جا نمودار جای خالی و علامت سؤال دارد.`,
	year: 'سال',
	numberAndSource: 'سندی که رقم در آن آمده است',
	doubtful: 'محل تردید:',
	/** Above the table of a chart, and the list of a map. */
	sameNumbers: 'همین رقم‌ها، هر کدام با منبع آن',

	/** A map: below the drawing, and in its list. */
	dashed: (line: string) => `خط‌چین، چون مورد اختلاف است: ${isolate(line)}.`,
	mapTakesNoSide:
		'تنها آنچه در این‌جا نام برده شده، رسم شده است: نه مرز دیگری، نه ساحلی و نه قلمرو کسی. ' +
		'درباره آنچه نیامده، در این‌جا حکمی نمی‌شود و نقشه جانب کسی را نمی‌گیرد. کره کوچک، در جایی که گنجایش باشد، خشکی را نشان می‌دهد و هیچ مرزی را نه.',
	courseFrom: (basis: string) => `مسیر خط از این منبع گرفته شده است: ${isolate(basis)}.`,
	samePlaces: 'شرح همین مکان‌ها',
	/** The position of a place. */
	position: (latitude: number, longitude: number) =>
		`${degrees.format(Math.abs(latitude))} درجه ${latitude < 0 ? 'جنوبی' : 'شمالی'}، ` +
		`${degrees.format(Math.abs(longitude))} درجه ${longitude < 0 ? 'غربی' : 'شرقی'}`,
	kilometres: (count: number) => `${number.format(count)} کیلومتر`,

	/** Below a chart or map: what readers can take along. */
	numbersFile: 'رقم‌ها (CSV)',
	placesFile: 'جای‌ها (CSV)',
	drawingFile: 'تصویر (SVG)',
	citeFigure: ({ site, title, updated, url }: Record<'site' | 'title' | 'url', string> & { updated: string | undefined }) =>
		`«${isolate(title)}»، ${isolate(site)}${updated === undefined ? '' : `، تا تاریخ ${isolate(updated)}`}. ${url}`,
	/** The columns of these files. */
	columns: {
		countedBy: 'شمارش از',
		doubtful: 'دلیل تردید',
		note: 'یادداشت',
		publisher: 'ناشر',
		document: 'سند',
		published: 'تاریخ نشر',
		address: 'نشانی',
		place: 'جای یا خط',
		description: 'چیست',
		latitude: 'عرض جغرافیایی',
		longitude: 'طول جغرافیایی',
		basis: 'از کجا گرفته شده است',
	},

	/** In feeds and in Markdown, where the drawing itself is not. */
	drawingAt: 'تصویر',
};
