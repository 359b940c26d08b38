import { expect, test } from 'vitest';
import { ENTRIES, SECTIONS } from '../../../src/i18n/spec/strings.ts';

test('no interface string is given twice, so that none replaces another', () => {
	const keys = Object.values(SECTIONS).flatMap((section) => Object.keys(section));
	expect(keys.length).toBeGreaterThan(300);
	expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
	expect(keys.sort()).toEqual(Object.keys(ENTRIES).sort());
});
