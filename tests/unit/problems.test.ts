import { expect, test } from 'vitest';
import { reportOn } from '../make.ts';
import { problemCases } from './problemCases.ts';
test.each(Object.entries(problemCases).flatMap(([code, cases]) => cases.map((aCase) => ({ code, ...aCase }))))(
	'an editor who $mistake is told so ($code)',
	({ code, files, without }) => {
		const words = reportOn(files, without);
		expect(words).toContain(`  ${code}\n`);
		expect(words).toMatchSnapshot();
	},
);
