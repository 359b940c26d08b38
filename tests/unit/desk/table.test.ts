import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPastedTable } from '../../../src/desk/charts/table.ts';

describe('a table that is pasted', () => {
	test('from a spreadsheet has a column for each series', () => {
		expect(readPastedTable('Year\tAt Kell\tOn the Sarv\n2021\t1,200\t7\n2022\t\t8\n2023\tn/a\t9\n')).toEqual({
			csv: 'date,at-kell,on-the-sarv\n2021,1200,7\n2022,,8\n2023,unknown,9\n',
			series: [
				{ id: 'at-kell', name: 'At Kell' },
				{ id: 'on-the-sarv', name: 'On the Sarv' },
			],
			dates: 3,
			unit: undefined,
			counts: '',
			faults: [],
			notes: [],
			question: { cell: '1,200', point: '1200', comma: '1.200', taken: '.' },
		});
	});

	test.each([
		['with a comma before decimals', 'date;share\n2021;12,5\n2022;1.013,25', 'date,value\n2021,12.5\n2022,1013.25\n'],
		['with a comma before decimals only', 'date;share\n2021;12,5\n2022;13,25', 'date,value\n2021,12.5\n2022,13.25\n'],
		['with commas between thousands', 'date\tn\n2021\t1,234\n2022\t12,345,678', 'date,value\n2021,1234\n2022,12345678\n'],
		['with both', 'date\tn\n2021\t1,234.5\n2022\t7', 'date,value\n2021,1234.5\n2022,7\n'],
		['with spaces between thousands', 'date\tn\n2021\t1\u202F234\n2022\t12 345', 'date,value\n2021,1234\n2022,12345\n'],
		['with a minus sign', 'date,n\n2021,−4\n2022,-5', 'date,value\n2021,-4\n2022,-5\n'],
		['with digits of Urdu and Dari', 'تاریخ\tشمار\n۲۰۲۱\t۱۲٫۵\n۲۰۲۲\t۱۳', 'date,value\n2021,12.5\n2022,13\n'],
		['with years at its head', '\t2021\t2022\nKell\t3\t4', 'date,value\n2021,3\n2022,4\n'],
		['without a head', '2021-01,3\n2021-02,4', 'date,value\n2021-01,3\n2021-02,4\n'],
		['with a money sign', 'date\tn\n2021\t$12\n2022\t€1.5', 'date,value\n2021,12\n2022,1.5\n'],
		[
			'with points between thousands, and one of millions',
			'date\tn\n2021\t12.500\n2022\t1.212.500',
			'date,value\n2021,12500\n2022,1212500\n',
		],
		['with a comma elsewhere', 'date\ta\tb\n2021\t12.500\t3,5\n2022\t13.500\t4,25', 'date,a,b\n2021,12500,3.5\n2022,13500,4.25\n'],
		['with a nought before it', 'date\tn\n2021\t0.125\n2022\t1.250', 'date,value\n2021,0.125\n2022,1.250\n'],
		['in lakhs', 'date\tn\n2021\t12,34,567\n2022\t3,45,678', 'date,value\n2021,1234567\n2022,345678\n'],
		['with apostrophes between thousands', "date\tn\n2021\t12’500\n2022\t1'212'500.5", 'date,value\n2021,12500\n2022,1212500.5\n'],
		['with signs of Dari between thousands', 'سال\tشمار\n۲۰۲۱\t۱۲٬۵۰۰\n۲۰۲۲\t۱٬۲۱۲٬۵۰۰٫۵', 'date,value\n2021,12500\n2022,1212500.5\n'],
		['with Arabic digits', 'date\tn\n٢٠٢١\t١٢٫٥\n٢٠٢٢\t٧', 'date,value\n2021,12.5\n2022,7\n'],
		['with other minus signs', 'date\tn\n2021\t–4\n2022\t-$5\n2023\t$-6', 'date,value\n2021,-4\n2022,-5\n2023,-6\n'],
		[
			'with dates in words',
			'date\tn\n1 Jan 2020\t3\nFebruary 2, 2020\t4\n3. März 2020\t5',
			'date,value\n2020-01-01,3\n2020-02-02,4\n2020-03-03,5\n',
		],
		['with months in words', 'date\tn\nJan 2020\t3\nFeb-2020\t4', 'date,value\n2020-01,3\n2020-02,4\n'],
		['with months of Urdu', 'date\tn\nجنوری ۲۰۲۰\t۳\nفروری ۲۰۲۰\t۴', 'date,value\n2020-01,3\n2020-02,4\n'],
		['with days before months', 'date\tn\n03/04/2020\t3\n13/04/2020\t4', 'date,value\n2020-04-03,3\n2020-04-13,4\n'],
		['with months before days', 'date\tn\n3/4/2020\t3\n3/14/2020\t4', 'date,value\n2020-03-04,3\n2020-03-14,4\n'],
		['with points in its days', 'date\tn\n3.4.2020\t3\n4.4.2020\t4', 'date,value\n2020-04-03,3\n2020-04-04,4\n'],
		['with strokes in its days', 'date\tn\n2020/4/3\t3\n2020/4/4\t4', 'date,value\n2020-04-03,3\n2020-04-04,4\n'],
		['with years at its head and a sum behind them', '\t2021\t2022\tTotal\nKell\t3\t4\t7', 'date,value\n2021,3\n2022,4\n'],
		['with wide gaps', 'Year   Ferries\n2021   12\n2022   13', 'date,value\n2021,12\n2022,13\n'],
		['from Markdown', '| Year | Ferries |\n| --- | ---: |\n| 2021 | 12 |\n| 2022 | 13 |', 'date,value\n2021,12\n2022,13\n'],
		[
			'with a name before each date',
			'Town\tYear\tFerries\nKell\t2021\t3\nKell\t2022\t4\nSarv\t2021\t5\nSarv\t2022\t6',
			'date,kell,sarv\n2021,3,5\n2022,4,6\n',
		],
		['with quotation marks', 'date,n\n2021,"1,234"\n2022,"2"', 'date,value\n2021,1234\n2022,2\n'],
		['with gaps', 'date,n\n2021,\n2022,–\n2023,4', 'date,value\n2021,unknown\n2022,unknown\n2023,4\n'],
	])('%s is read as meant', (_, text, csv) => {
		expect(readPastedTable(text)?.csv).toBe(csv);
	});

	test.each([
		['12 %', '13%', 'percent'],
		['۱۲٪', '۱۳٪', 'percent'],
		['€12', '13 €', 'EUR'],
		['USD 12', '13 USD', 'USD'],
		['$12', '$13', undefined],
		['12', '13%', undefined],
	])('of “%s” and “%s” has the unit %s', (one, other, unit) => {
		expect(readPastedTable(`date\tn\n2021\t${one}\n2022\t${other}`)).toMatchObject({ unit, csv: 'date,value\n2021,12\n2022,13\n' });
	});

	test.each([
		['about ten', 'No number can be read in “about ten” (2022).'],
		['3 million', 'No number can be read in “3 million” (2022).'],
		['3k', 'No number can be read in “3k” (2022).'],
		['3 4', 'No number can be read in “3 4” (2022).'],
		['12–15', 'No number can be read in “12–15” (2022).'],
		['(12)', 'No number can be read in “(12)” (2022).'],
		['1,23,4', 'No number can be read in “1,23,4” (2022).'],
		['1.2.3', 'No number can be read in “1.2.3” (2022).'],
	])('keeps “%s”, which is no number, and names its cell', (cell, fault) => {
		const table = readPastedTable(`date\tn\n2021\t4\n2022\t${cell}`);
		expect(table?.csv).toContain(cell.includes(',') ? `2022,"${cell}"` : `2022,${cell}`);
		expect(table?.faults).toEqual([fault]);
	});

	test('of several columns names the one in which a number cannot be read', () => {
		expect(readPastedTable('date\tKell\tSarv\n2021\t4\tfew')?.faults).toEqual([]);
		expect(readPastedTable('date\tKell\tSarv\n2021\t4\tfew\n2022\t5\t6')?.faults).toEqual([
			'No number can be read in “few” (“Sarv”, 2021).',
		]);
	});

	test.each([
		['a point before three digits', '12.500', '13.250', { cell: '12.500', point: '12.500', comma: '12500', taken: undefined }],
		['commas before three digits', '12,500', '13,250', { cell: '12,500', point: '12500', comma: '12.500', taken: '.' }],
		['both kinds of decimals', '12,5', '13.5', { cell: '12,5', point: '12,5', comma: '12.5', taken: undefined }],
	])('with %s can be read in two ways, and the desk asks which', (_, one, other, question) => {
		expect(readPastedTable(`date\tn\n2021\t${one}\n2022\t${other}`)?.question).toEqual(question);
	});

	test('is read as the editor says if it can be read in two ways', () => {
		const text = 'date\tn\n2021\t12.500\n2022\t13.250';
		expect(readPastedTable(text, '.')?.csv).toBe('date,value\n2021,12.500\n2022,13.250\n');
		expect(readPastedTable(text, ',')?.csv).toBe('date,value\n2021,12500\n2022,13250\n');
		expect(readPastedTable(text)?.csv).toBe('date,value\n2021,12.500\n2022,13.250\n');
		expect(readPastedTable(text)?.faults).toEqual([]);
	});

	test.each([
		['a sum', 'Total\t9', '“Total 9” has no date, so it is left out.'],
		['a sum in Dari', 'مجموع\t۹', '“مجموع ۹” has no date, so it is left out.'],
		['where it is from', 'Source: Ministry of Works', '“Source: Ministry of Works” has no date, so it is left out.'],
	])('leaves out %s, and says so', (_, row, note) => {
		const table = readPastedTable(`date\tn\n2021\t4\n2022\t5\n${row}`);
		expect(table?.csv).toBe('date,value\n2021,4\n2022,5\n');
		expect(table?.notes).toEqual([note]);
	});

	test('is read without the lines above it and without columns of words', () => {
		const table = readPastedTable('Table 3: Ferries\nYear\tFerries\tRemarks\n2021\t4\tin part\n2022\t5\t');
		expect(table).toMatchObject({ csv: 'date,value\n2021,4\n2022,5\n', counts: 'Ferries' });
		expect(table?.notes).toEqual(['“Table 3: Ferries” has no date, so it is left out.', '“Remarks” has no numbers, so it is left out.']);
	});

	test.each([
		[
			'a quarter',
			'Q1 2020',
			'“Q1 2020” is no date that a chart can take: write a year like 2024, a month like 2024-03, or a day like 2024-03-22.',
		],
		['a day that may be another', '3/4/2020', 'In “3/4/2020” day and month cannot be told apart: write it like 2024-03-22.'],
		['nothing', '', 'A row has numbers and no date.'],
	])('with %s for a date keeps that, and the desk names it', (_, date, fault) => {
		const table = readPastedTable(`date\tn\n2021\t4\n${date}\t5`);
		expect(table?.csv).toBe(`date,value\n2021,4\n${date},5\n`);
		expect(table?.faults).toEqual([fault]);
	});

	test('with one date twice says so', () => {
		expect(readPastedTable('date\tn\n2021\t4\n1 Jan 2021\t3\n2021-01-01\t5')?.faults).toEqual(['2021-01-01 has more than one row.']);
	});

	test('with years of another calendar says so', () => {
		expect(readPastedTable('سال\tn\n۱۴۰۱\t4\n۱۴۰۲\t5')?.notes).toEqual([
			'۱۴۰۱ looks like a year of the Islamic or the solar calendar. Charts count years as in 2026: put those in their place.',
		]);
	});

	test.each([
		['12*', '*'],
		['12 †', '†'],
		['12²', '²'],
		['12[1]', '[1]'],
		['12 (a)', '(a)'],
	])('leaves out the mark of a note on “%s”, and says so', (cell, mark) => {
		const table = readPastedTable(`date\tn\n2021\t${cell}\n2022\t5`);
		expect(table?.csv).toBe('date,value\n2021,12\n2022,5\n');
		expect(table?.notes).toEqual([
			`The mark ${mark} of notes is left out: if readers should know what the note says, write it into the form.`,
		]);
	});

	test.each([
		['$12', '“$” is left out: give the unit in the form.'],
		['12%', 'Some numbers have a percent sign and others have none: look whether they are of one kind.'],
	])('says what was beside the number in “%s”', (cell, note) => {
		expect(readPastedTable(`date\tn\n2021\t${cell}\n2022\t5`)?.notes).toEqual([note]);
	});

	test.each(['n/a', 'N.A.', '–', '..', '…', '?', 'unknown', '#N/A', 'no data', 'نامعلوم'])(
		'takes “%s” for a number that nobody has',
		(cell) => {
			expect(readPastedTable(`date\tn\n2021\t${cell}\n2022\t5`)).toMatchObject({ csv: 'date,value\n2021,unknown\n2022,5\n', faults: [] });
		},
	);

	test('with names that no address can hold gets others, each once', () => {
		expect(readPastedTable('date\tکابل\tValue\tA\tA\n2021\t1\t2\t3\t4')?.csv).toBe('date,series-1,value-2,a,a-4\n2021,1,2,3,4\n');
	});

	test.each(['', 'only words', 'one\ttwo'])('is not found in “%s”', (text) => {
		expect(readPastedTable(text)).toBeUndefined();
	});
});

/** Languages and countries with different ways of writing numbers. */
const LOCALES = ['en', 'de', 'fr', 'de-CH', 'hi-IN', 'ur', 'fa', 'fa-AF', 'ar-EG', 'es', 'ps'];

test('numbers as any country writes them are read correctly, or the desk asks', () => {
	const number = fc.oneof(
		fc.integer({ min: -20_000_000, max: 20_000_000 }),
		fc.double({ min: -5000, max: 5000, noNaN: true }).map((value) => Number(value.toFixed(2))),
		fc.integer({ min: -9_999_999, max: 9_999_999 }).map((value) => value / 1000),
	);
	const around = fc.constantFrom(
		(cell: string) => cell,
		(cell: string) => `${cell} %`,
		(cell: string) => `€ ${cell}`,
		(cell: string) => `${cell} €`,
		(cell: string) => `${cell}*`,
	);
	let read = 0;
	fc.assert(
		fc.property(fc.constantFrom(...LOCALES), fc.array(number, { minLength: 1, maxLength: 12 }), around, (locale, numbers, wrap) => {
			const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
			const cells = numbers.map((value, at) => `${2000 + at}\t${wrap(written.format(value))}`);
			const table = readPastedTable(`Year\tFerries\n${cells.join('\n')}\n`);
			if (table?.question !== undefined) return;
			read += 1;
			expect(table?.faults).toEqual([]);
			expect(
				table?.csv
					.trim()
					.split('\n')
					.slice(1)
					.map((line) => Number(line.split(',')[1])),
			).toEqual(numbers);
		}),
		{ seed: 1, numRuns: 1500 },
	);
	expect(read).toBeGreaterThan(800);
});

test('if the desk asks, one of the two answers gives the right numbers', () => {
	const number = fc.oneof(
		fc.integer({ min: 1000, max: 999_999 }),
		fc.integer({ min: 1000, max: 999_999 }).map((value) => value / 1000),
	);
	fc.assert(
		fc.property(fc.constantFrom('en', 'de'), fc.array(number, { minLength: 1, maxLength: 4 }), (locale, numbers) => {
			const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
			const text = `Year\tFerries\n${numbers.map((value, at) => `${2000 + at}\t${written.format(value)}`).join('\n')}`;
			const csv = readPastedTable(text, locale === 'en' ? '.' : ',')?.csv ?? '';
			expect(
				csv
					.trim()
					.split('\n')
					.slice(1)
					.map((line) => Number(line.split(',')[1])),
			).toEqual(numbers);
		}),
		{ seed: 1, numRuns: 500 },
	);
});

test('the content of any cell is in the table as a number or as written, or is named', () => {
	const cell = fc.oneof(
		fc.constantFrom('12', '1,5', '1.5', 'Total', '2020', 'n/a', '12*', '€3', '1 Jan 2020', 'few', '', '12.500', '-', 'Q1 2020', '٣'),
		fc.string({ unit: fc.constantFrom('0', '1', '2', '3', '5', '9', '.', ',', '-', '%', ' ', 'a', '*', '€'), maxLength: 6 }),
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
			const text = [['Year', 'Kell', 'Sarv'], ['2019', '1', '1'], ...rows].map((cells) => cells.join('\t')).join('\n');
			const table = readPastedTable(text);
			if (table === undefined) return;
			const said = [table.csv, ...table.faults, ...table.notes].join('\n');
			for (const one of rows.flat().map((own) => own.replace(/\s+/g, ' ').trim())) {
				const digits = one.replace(/[٣]/g, '3').replace(/\D/g, '');
				const isSaid =
					said.includes(one) || said.replace(/"/g, '').includes(one) || (digits !== '' && said.replace(/[^\d\n,]/g, '').includes(digits));
				const hasNothing = !/[\p{L}\p{N}]/u.test(one);
				const isUnknown = /^n\/a$/i.test(one) && said.includes('unknown');
				const isDate = one === '1 Jan 2020' && said.includes('2020-01-01');
				expect(isSaid || hasNothing || isUnknown || isDate, `“${one}” of\n${text}\nin\n${said}`).toBe(true);
			}
		}),
		{ seed: 1, numRuns: 1500 },
	);
});
