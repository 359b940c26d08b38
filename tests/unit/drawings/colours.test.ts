import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accentOf, contrast, GROUNDS, legibleNear, OWN_ACCENT } from '../../../src/colours.ts';

const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const colour = (name: string) => new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)?.slice(1) ?? [];

test('the backgrounds of words are those of pages, marks and windows', () => {
	const [paper = [], raised = [], mark = []] = ['paper', 'raised', 'mark'].map(colour);
	expect(GROUNDS.day).toEqual([paper[0], mark[0]]);
	expect(raised[0]).toBe(paper[0]);
	expect(GROUNDS.night).toEqual([paper[1], raised[1], mark[1]]);
});

test('a site that chooses no accent has the one in the styles', () => {
	expect(accentOf({})).toEqual({ day: '#1f4c8f', night: '#a3c4f5' });
	expect(colour('accent')).toEqual([OWN_ACCENT.day, OWN_ACCENT.night]);
});

describe('contrast', () => {
	test.each([
		['#000000', '#ffffff', 21],
		['#ffffff', '#000000', 21],
		['#777777', '#777777', 1],
		['#777777', '#ffffff', 4.48],
		['#0000ff', '#ffffff', 8.59],
	])('of %s on %s is that of WCAG', (one, other, expected) => {
		expect(contrast(one, other)).toBeCloseTo(expected, 2);
	});
});

describe('an accent', () => {
	test('that is legible is used as it is in light mode, and is lighter with the same hue in dark mode', () => {
		expect(accentOf({ accent: '#B5122B' })).toEqual({ day: '#b5122b', night: '#ff7f7e' });
	});

	test('has the newsroom’s own shade in dark mode, if it has chosen one', () => {
		expect(accentOf({ accent: '#b5122b', accentDark: '#ffb3b3' })).toEqual({ day: '#b5122b', night: '#ffb3b3' });
	});

	test.each([
		['#ffcc00', '#866a00'],
		['#00aa55', '#007d3d'],
		['#ffffff', '#6c6c6c'],
	])('of %s is too faint in light mode, and %s is close to it', (faint, near) => {
		expect(legibleNear(faint, 'day')).toBe(near);
		expect(Math.min(contrast(near, '#fffdf8'), contrast(near, '#fdf0bd'))).toBeGreaterThanOrEqual(4.5);
	});
});
