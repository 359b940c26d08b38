import { withLatinDigits } from '../fetch/days.ts';

/** The decimal sign. */
export type Point = '.' | ',';

/** A cell of a table, split into its parts. The number is as written, but in Latin digits. */
export interface WrittenNumber {
	readonly isNegative: boolean;
	/** The digits, with the signs between them. */
	readonly core: string;
	readonly isPercent: boolean;
	/** The sign or code of a currency. */
	readonly money: string | undefined;
	/** A mark that refers to a note. */
	readonly mark: string | undefined;
}

/** Signs and words for a missing number. */
const NO_NUMBER =
	/^(?:[-–—−.…۔:]+|#?n\/?[ad]\.?|n\.[ad]\.|nan|null|none|no data|not available|missing|\?+|unknown|نامعلوم|نا معلوم|نامشخص)$/i;

/** Whether a cell says that there is no number. */
export function isNoNumber(cell: string): boolean {
	return NO_NUMBER.test(cell.trim());
}

const MARK = /\s*(?:[*†‡§#]+|[¹²³⁰⁴-⁹]+|\[[\p{L}\p{N}*]{1,3}\]|\([\p{L}*]\))$/u;
const MONEY = String.raw`(?:[A-Z]{0,3}\p{Sc}|(?!NAN)[A-Z]{3}(?![A-Z])|Rs\.?)`;
const WRITTEN = new RegExp(
	String.raw`^(?<sign>[-−–﹣－+]?)\s*(?<before>${MONEY})?\s*(?<inner>[-−–﹣－]?)(?<core>[.,٫]?\d(?:[\d.,٫٬'’\s]*\d)?)\s*(?<percent>[%٪％])?\s*(?<behind>${MONEY})?$`,
	'u',
);

/** Splits a cell into sign, number, currency, percent sign and note mark. Undefined if it contains anything else. */
export function writtenNumber(cell: string): WrittenNumber | undefined {
	let bare = withLatinDigits(cell).trim();
	let mark = '';
	for (let found = MARK.exec(bare); found !== null; found = MARK.exec(bare)) {
		mark = `${found[0].trim()}${mark}`;
		bare = bare.slice(0, found.index);
	}
	const { before, behind, core, inner = '', percent, sign = '' } = WRITTEN.exec(bare)?.groups ?? {};
	if (core === undefined || (inner !== '' && sign !== '') || (before !== undefined && behind !== undefined)) return undefined;
	return {
		isNegative: /[^+]/.test(sign + inner),
		core: core.replace(/\s/g, ' ').replace(/['’]/g, '’'),
		isPercent: percent !== undefined,
		money: before ?? behind,
		mark: mark === '' ? undefined : mark,
	};
}

/**
 * The number in standard form, with a full stop before decimals. `point` is the decimal sign in the table. Undefined if
 * the number does not fit that.
 */
export function readNumber({ core, isNegative }: WrittenNumber, point: Point): string | undefined {
	const thousands = point === '.' ? ',' : '.';
	const [whole = '', decimals, ...more] = core.split(core.includes('٫') ? '٫' : point);
	if (more.length > 0 || (decimals !== undefined && !/^\d+$/.test(decimals))) return undefined;
	const isGrouped = new RegExp(String.raw`^[1-9]\d{0,2}([ ’٬${thousands}])\d{3}(?:\1\d{3})*$`).test(whole);
	// Groups as in South Asia: 12,34,567.
	const isInLakhs = thousands === ',' && /^[1-9]\d?(?:([,٬])\d\d)(?:\1\d\d)*\1\d{3}$/.test(whole);
	if (!isGrouped && !isInLakhs && !/^\d*$/.test(whole)) return undefined;
	const digits = whole.replace(/\D/g, '');
	return `${isNegative ? '-' : ''}${digits === '' ? '0' : digits}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** The decimal signs that these numbers allow. Empty if they contradict each other; both if nothing tells. */
export function pointsIn(numbers: readonly WrittenNumber[]): readonly Point[] {
	return (['.', ','] as const).filter((point) =>
		numbers.every((number) => readNumber(number, point) !== undefined || readNumber(number, point === '.' ? ',' : '.') === undefined),
	);
}

/** The first number whose value depends on the decimal sign. */
export function doubleIn(numbers: readonly WrittenNumber[]): WrittenNumber | undefined {
	return numbers.find((number) => {
		const [one, other] = [readNumber(number, '.'), readNumber(number, ',')];
		return one !== undefined && other !== undefined && one !== other;
	});
}
