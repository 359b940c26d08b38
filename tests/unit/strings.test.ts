import { expect, test } from 'vitest';

test('no word of the interface is given twice, where the second would take the place of the first', () => {
	const parts = import.meta.glob<Record<string, object>>('../../src/i18n/en/*.ts', { eager: true });
	const keys = Object.values(parts).flatMap((part) => Object.values(part).flatMap((words) => Object.keys(words)));
	expect(keys.length).toBeGreaterThan(100);
	expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
