import { expect, test } from 'vitest';
import { checkSite } from '../../src/verify/check.ts';
import { openFolder } from '../../src/verify/open.ts';
import { BRIEF, report } from '../../src/verify/report.ts';
import { CONTENTS, OUTPUTS } from './buildEditions.ts';

test.each(['edition', 'fixtures'] as const)(
	'a newsroom that verifies the built %s hears of nothing',
	{ timeout: 600_000 },
	async (site) => {
		const outcomes = await checkSite(await openFolder(OUTPUTS[site], CONTENTS[site]));
		expect(outcomes).toHaveLength(26);
		expect(report(outcomes, BRIEF)).toBe('');
	},
);
