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
		'یہاں وہ سب ہے جس کی اپنی تاریخ ہے: واقعات، اور جو کچھ کہا گیا۔ ہر ایک کے ساتھ لکھا ہے کہ وہ کتنا پختہ ہے؛ تاریخ اتنی ہی درست ہے جتنی معلوم ہے۔',

	/** A chart: below the drawing, and in its table. */
	countedBy: (institute: string) => `گنتی: ${isolate(institute)}۔`,
	hatched: (year: string, why: string) => `دھاریاں اس لیے کہ یہ عدد مشکوک ہے: ${isolate(year)}۔ ${why}`,
	gaps: (years: string) => `ان برسوں کا کوئی عدد نہیں ملا: ${isolate(years)}۔ وہاں خاکے میں خالی جگہ اور سوالیہ نشان ہے۔`,
	year: 'سال',
	numberAndSource: 'جس دستاویز میں یہ درج ہے',
	doubtful: 'مشکوک:',
	/** Above the table of a chart, and the list of a map. */
	sameNumbers: 'یہی اعداد، ہر ایک اپنے ماخذ کے ساتھ',

	/** A map: below the drawing, and in its list. */
	dashed: (line: string) => `ٹوٹی لکیر اس لیے کہ یہ متنازع ہے: ${isolate(line)}۔`,
	mapTakesNoSide:
		'صرف وہی دکھایا گیا ہے جس کا یہاں نام ہے: کوئی اور سرحد، کوئی ساحل اور کسی کا علاقہ نہیں۔ جو شامل نہیں، اس کا یہاں کوئی فیصلہ نہیں کیا گیا، اور نقشہ کسی کا ساتھ نہیں دیتا۔',
	courseFrom: (basis: string) => `لکیر کا راستہ یہاں سے لیا گیا: ${isolate(basis)}۔`,
	samePlaces: 'یہی مقامات الفاظ میں',
	/** The position of a place: 31.01° north, 66.40° east. */
	position: (latitude: number, longitude: number) => {
		const north = `${isolate(`${degrees.format(Math.abs(latitude))}°`)} ${latitude < 0 ? 'جنوب' : 'شمال'}`;
		return `${north}، ${isolate(`${degrees.format(Math.abs(longitude))}°`)} ${longitude < 0 ? 'مغرب' : 'مشرق'}`;
	},
	kilometres: (count: number) => `${number.format(count)} کلومیٹر`,

	/** In feeds and in Markdown, where the drawing itself is not. */
	drawingAt: 'خاکہ',
};
