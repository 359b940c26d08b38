import { expect, test } from 'vitest';
import { findStatusFault, type Evidence } from '../../../src/model/evidence/status.ts';
import { STATUSES } from '../../../src/schema/claim.ts';

const evidence = (supportingOrigins: number, disputedBy?: string, correctedBy?: string): Evidence => ({
	supportingOrigins,
	disputedBy,
	correctedBy,
});
const carried = (given: Evidence) => STATUSES.filter((status) => findStatusFault(status, given) === undefined);

test.each([
	['nobody supports', evidence(0), ['unconfirmed']],
	['one source supports', evidence(1), ['one-source', 'unconfirmed']],
	['two separate sources support', evidence(2), ['several-sources']],
	['somebody disputes', evidence(2, 'gazette'), ['disputed']],
	['somebody disputes and nobody supports', evidence(0, 'gazette'), ['disputed']],
	['somebody corrects', evidence(1, undefined, 'treaty'), ['wrong']],
	['somebody corrects and somebody disputes', evidence(2, 'gazette', 'treaty'), ['wrong']],
])('a claim that %s may only have a status that follows', (_, given, statuses) => {
	expect(carried(given)).toEqual(statuses);
});
