import { globSync } from 'node:fs';
import { expect, test } from 'vitest';

test('no word of the interface is given twice, where the second would take the place of the first', async () => {
	const parts = globSync('src/i18n/en/*.ts').map(async (file) => Object.values((await import(`../../${file}`)) as Record<string, object>));
	const keys = (await Promise.all(parts)).flat().flatMap((part) => Object.keys(part));
	expect(keys.length).toBeGreaterThan(50);
	expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
