import { expect, test } from 'vitest';
import { unusedId } from '../../../src/schema/id.ts';

test.each([
	[[], 'gate-shut'],
	[['gate'], 'gate-shut'],
	[['gate-shut'], 'gate-shut-2'],
	[['gate-shut', 'gate-shut-2', 'gate-shut-3'], 'gate-shut-4'],
	[['gate-shut-2'], 'gate-shut'],
	[['gate-shut', 'gate-shut-3'], 'gate-shut-2'],
])('beside %j, something new that would be “gate-shut” is called “%s”', (taken: readonly string[], id) => {
	expect(unusedId('gate-shut', (candidate) => taken.includes(candidate))).toBe(id);
});
