import { describe, expect, test } from 'vitest';
import { findCircle, findOrigins, findRoots, restsOn, type Relay } from '../../../src/model/evidence/origins.ts';

/** Sources from lines like "b: Herald < a": id, outlet, and what each is based on. */
function sourcesOf(...lines: readonly string[]): ReadonlyMap<string, Relay> {
	return new Map(
		lines.map((line): [string, Relay] => {
			const [, id = '', outlet = '', basedOn] = /^(\w+): (\w+)(?: < (.+))?$/.exec(line) ?? [];
			return [id, { id, outlet, basedOn: basedOn?.split(' ') ?? [] }];
		}),
	);
}

const originsOf = (ids: string, ...lines: readonly string[]) => [...findOrigins(ids.split(' '), sourcesOf(...lines))];

describe('the independent origins of a claim', () => {
	test('a source that relays nothing is its own origin', () => {
		expect(originsOf('a', 'a: Herald')).toEqual(['Herald']);
	});

	test('ten sites that carry one report are one origin', () => {
		const relays = Array.from({ length: 10 }, (_, index) => `r${index}: Site${index} < a`);
		expect(originsOf(relays.map((line) => line.split(':')[0]).join(' '), 'a: Herald', ...relays)).toEqual(['Herald']);
	});

	test('a relay of a relay leads to the first report', () => {
		expect(originsOf('c', 'a: Herald', 'b: Gazette < a', 'c: Courier < b')).toEqual(['Herald']);
	});

	test('a source that passes on two reports has both origins', () => {
		expect(originsOf('c', 'a: Herald', 'b: Gazette', 'c: Courier < a b')).toEqual(['Herald', 'Gazette']);
	});

	test('two reports by one outlet are one origin', () => {
		expect(originsOf('a b', 'a: Herald', 'b: Herald')).toEqual(['Herald']);
	});

	test('a report and its relay are one origin, in either order', () => {
		const lines = ['a: Herald', 'b: Gazette < a'];
		expect(originsOf('a b', ...lines)).toEqual(['Herald']);
		expect(originsOf('b a', ...lines)).toEqual(['Herald']);
	});

	test('adding a relay never raises the count', () => {
		const lines = ['a: Herald', 'b: Gazette', 'c: Courier < a', 'd: Wire < b c'];
		const ids = ['a', 'b', 'c', 'd'];
		for (const target of ids) {
			const relayed = [...lines, `r: Relay < ${target}`];
			for (let choice = 1; choice < 2 ** ids.length; choice += 1) {
				const chosen = ids.filter((_, index) => choice & (1 << index));
				if (!chosen.includes(target)) continue;
				expect(originsOf([...chosen, 'r'].join(' '), ...relayed)).toHaveLength(originsOf(chosen.join(' '), ...lines).length);
			}
		}
	});

	test('a circle has no beginning, and so no origin', () => {
		const sources = sourcesOf('a: Herald < b', 'b: Gazette < a');
		expect([...findRoots('a', sources)]).toEqual([]);
	});

	test('a source based on an unknown one counts as an origin until that is corrected', () => {
		expect(originsOf('a', 'a: Herald < gone')).toEqual(['Herald']);
	});

	test('a source may relay another in one matter and report for itself in the next', () => {
		expect(restsOn({ source: 'b', basedOn: ['a'] })).toEqual(['a']);
		expect(restsOn({ source: 'b', basedOn: [] })).toEqual(['b']);
	});
});

describe('a circle of relays', () => {
	test('is found, and reported from its start', () => {
		expect(findCircle('a', sourcesOf('a: A < b', 'b: B < c', 'c: C < a'))).toEqual(['a', 'b', 'c', 'a']);
	});

	test('is found if a source rests on itself', () => {
		expect(findCircle('a', sourcesOf('a: A < a'))).toEqual(['a', 'a']);
	});

	test('does not include a relay that leads into it from outside', () => {
		expect(findCircle('out', sourcesOf('out: O < a', 'a: A < b', 'b: B < a'))).toBeUndefined();
	});

	test('is not found if two relays meet in one report', () => {
		expect(findCircle('d', sourcesOf('a: A', 'b: B < a', 'c: C < a', 'd: D < b c'))).toBeUndefined();
	});
});
