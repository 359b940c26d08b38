// Urdu. Machine translation of ../en/figures.ts; no native editor has read it.
import { isolate } from '../isolate.ts';
import { languageOf } from '../languages.ts';

const { locale: LOCALE } = languageOf('ur');
const number = new Intl.NumberFormat(LOCALE);
const degrees = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** The words of timelines, charts and maps. */
export const figures = {
	/** The page of a topic. */
	mapsAndFigures: 'نقشے اور اعداد و شمار',
	timeline: 'ترتیبِ واقعات',
	timelineIntro:
		'یہاں ہر وہ چیز ہے جس کی اپنی تاریخ ہے: واقعات، اور جو کچھ کہا گیا۔ ہر ایک کے ساتھ لکھا ہے کہ وہ کتنا پختہ ہے؛ تاریخ اتنی ہی قطعی ہے جتنی معلوم ہے۔',

	/** A chart: below the drawing, and in its table. */
	countedBy: (institute: string) => `شمار کرنے والا ادارہ: ${isolate(institute)}۔`,
	hatched: (year: string) => `جس سال پر دھاریاں ہیں اس کا عدد مشکوک ہے: ${isolate(year)}۔`,
	gaps: (years: string) => `ان برسوں کا کوئی عدد نہیں ملا: ${isolate(years)}۔ وہاں خاکے میں خالی جگہ اور سوالیہ نشان ہے۔`,
	year: 'سال',
	numberAndSource: 'جس دستاویز میں یہ درج ہے',
	doubtful: 'مشکوک:',
	/** Above the table of a chart, and the list of a map. */
	sameNumbers: 'یہی اعداد، ہر ایک اپنے ماخذ کے ساتھ',

	/** A map: below the drawing, and in its list. */
	dashed: (line: string) => `جو لکیر ٹوٹی ہوئی دکھائی گئی ہے وہ متنازع ہے: ${isolate(line)}۔`,
	mapTakesNoSide:
		'صرف وہی دکھایا گیا ہے جس کا یہاں نام ہے: کوئی اور سرحد، کوئی ساحل اور کسی کا علاقہ نہیں۔ جو شامل نہیں، اس کا یہاں کوئی فیصلہ نہیں کیا گیا، اور نقشہ کسی کا ساتھ نہیں دیتا۔ جہاں جگہ ہو، وہاں چھوٹا گلوب خشکی دکھاتا ہے اور کوئی سرحد نہیں۔',
	courseFrom: (basis: string) => `لکیر کا راستہ یہاں سے لیا گیا: ${isolate(basis)}۔`,
	samePlaces: 'یہی مقامات الفاظ میں',
	/** The position of a place: 31.01° north, 66.40° east. The sign of the degree would be on the wrong side, so it is a word. */
	position: (latitude: number, longitude: number) => {
		const north = `${degrees.format(Math.abs(latitude))} درجے ${latitude < 0 ? 'جنوب' : 'شمال'}`;
		return `${north}، ${degrees.format(Math.abs(longitude))} درجے ${longitude < 0 ? 'مغرب' : 'مشرق'}`;
	},
	kilometres: (count: number) => `${number.format(count)} کلومیٹر`,

	/** Below a chart or map: what readers can take along. */
	numbersFile: 'اعداد (CSV)',
	placesFile: 'مقامات (CSV)',
	drawingFile: 'خاکہ (SVG)',
	citeFigure: ({ site, title, updated, url }: Record<'site' | 'title' | 'url', string> & { updated: string | undefined }) =>
		`“${isolate(title)}”، ${isolate(site)}${updated === undefined ? '' : `، بتاریخ ${isolate(updated)}`}۔ ${url}`,
	/** The columns of these files. */
	columns: {
		countedBy: 'شمار کرنے والا ادارہ',
		doubtful: 'مشکوک ہونے کی وجہ',
		note: 'نوٹ',
		publisher: 'ناشر',
		document: 'دستاویز',
		published: 'تاریخِ اشاعت',
		address: 'پتہ',
		place: 'مقام یا لکیر',
		description: 'یہ کیا ہے',
		latitude: 'عرض البلد',
		longitude: 'طول البلد',
		basis: 'یہ کہاں سے لیا گیا',
	},

	/** In feeds and in Markdown, where the drawing itself is not. */
	drawingAt: 'خاکہ',
};
