import { expect, test } from 'vitest';
import { reportOn } from '../../make.ts';
import type { DiagnosticCase } from './cases.ts';
import { chartCases, moreChartCases } from './chartCases.ts';
import { fieldCases } from './fieldCases.ts';
import { moreCases } from './moreCases.ts';
import { morePictureCases, pictureCases } from './pictureCases.ts';
import { problemCases } from './problemCases.ts';

const cases = [problemCases, fieldCases, moreCases, pictureCases, morePictureCases, chartCases, moreChartCases].flatMap((some) =>
	Object.entries<readonly DiagnosticCase[]>(some),
);

test.each(cases.flatMap(([code, ofCode]) => ofCode.map((aCase) => ({ code, ...aCase }))))(
	'an editor who $mistake is told so ($code)',
	({ code, files, without }) => {
		const words = reportOn(files, without);
		expect(words).toContain(`  ${code}\n`);
		expect(words).toMatchSnapshot();
	},
);
