import { expect, test } from 'vitest';
import { stretchesOf } from '../../../src/model/charts/times.ts';

const years = (stretches: readonly { readonly from: number; readonly until: number }[]) =>
	stretches.map(({ from, until }) => (from === until ? `${from}` : `${from}–${until}`)).join(' ');

test('a chart of every other year shows missing years as gaps, but not if a year was counted out of turn', () => {
	expect(years(stretchesOf([2000, 2002, 2004, 2008], 2, false))).toBe('2000 2002 2004 2006 2008');
	expect(years(stretchesOf([2000, 2002, 2004, 2009], 2, false))).toBe('2000 2002 2004 2009');
	expect(years(stretchesOf([2000, 2001, 2009], undefined, false))).toBe('2000 2001 2009');
});
