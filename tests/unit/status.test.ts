import { expect, test } from 'vitest';
import { findStatusFault, type Evidence } from '../../src/model/evidence/status.ts';
import { STATUSES } from '../../src/schema/claim.ts';

const evidence = (supportingOrigins: number, disputedBy?: string, correctedBy?: string): Evidence => ({
	supportingOrigins,
	disputedBy,
	correctedBy,
});
const carried = (given: Evidence) => STATUSES.filter((status) => findStatusFault(status, given) === undefined);

test.each([
	['nobody supports', evidence(0), ['unverified']],
	['one origin supports', evidence(1), ['reported', 'unverified']],
	['two origins support', evidence(2), ['corroborated', 'reported']],
	['somebody disputes', evidence(2, 'gazette'), ['disputed']],
	['somebody disputes and nobody supports', evidence(0, 'gazette'), ['disputed']],
	['somebody corrects', evidence(1, undefined, 'treaty'), ['corrected']],
	['somebody corrects and somebody disputes', evidence(2, 'gazette', 'treaty'), ['corrected']],
])('a claim that %s may be called nothing but what follows', (_, given, statuses) => {
	expect(carried(given)).toEqual(statuses);
});
