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
			isPercent: false,
			counts: '',
			unread: [],
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
		['with quotation marks', 'date,n\n2021,"1,234"\n2022,"2"', 'date,value\n2021,1234\n2022,2\n'],
		['with gaps', 'date,n\n2021,\n2022,–\n2023,4', 'date,value\n2021,unknown\n2022,unknown\n2023,4\n'],
	])('%s is read as meant', (_, text, csv) => {
		expect(readPastedTable(text)?.csv).toBe(csv);
	});

	test('of percentages says so', () => {
		expect(readPastedTable('date\tn\n2021\t12 %\n2022\t13%')).toMatchObject({ isPercent: true, csv: 'date,value\n2021,12\n2022,13\n' });
	});

	test('keeps what is not a number, and reports it', () => {
		const table = readPastedTable('date\tn\n2021\tabout ten\n2022\t4');
		expect(table?.csv).toBe('date,value\n2021,about ten\n2022,4\n');
		expect(table?.unread).toEqual(['about ten']);
	});

	test('gets different names if an address cannot hold them, each only once', () => {
		expect(readPastedTable('date\tکابل\tValue\tA\tA\n2021\t1\t2\t3\t4')?.csv).toBe('date,series-1,value-2,a,a-4\n2021,1,2,3,4\n');
	});

	test.each(['', 'only words', 'one\ttwo'])('is not found in “%s”', (text) => {
		expect(readPastedTable(text)).toBeUndefined();
	});
});
