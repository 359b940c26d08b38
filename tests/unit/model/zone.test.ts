import { expect, test } from 'vitest';
import { dayOf, inZone } from '../../../src/model/zone.ts';

test.each([
	['2026-03-03T01:00+14:00', 'Asia/Kabul', '2026-03-02T15:30+04:30'],
	['2026-11-24T21:45Z', 'UTC', '2026-11-24T21:45Z'],
	['2026-11-24T21:45+00:00', 'Europe/London', '2026-11-24T21:45Z'],
	['2026-06-30T23:30Z', 'Europe/London', '2026-07-01T00:30+01:00'],
	['2026-01-01T02:15:09+05:00', 'America/New_York', '2025-12-31T16:15:09-05:00'],
	['2026-03-03T01:00Z', 'Pacific/Kiritimati', '2026-03-03T15:00+14:00'],
])('%s is, in %s, %s', (moment, zone, local) => {
	expect(inZone(moment, zone)).toBe(local);
	expect(Date.parse(local)).toBe(Date.parse(moment));
});

test('the day of a moment is the one that it names', () => {
	expect(dayOf('2026-03-02T15:30+04:30')).toBe('2026-03-02');
});
