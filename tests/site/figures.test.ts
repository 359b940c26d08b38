import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/i18n/languages.ts';
import { shownGraphics } from '../../src/model/graphics.ts';
import { drawProfiles } from '../../src/model/views/profile.ts';
import { OUTPUTS } from './buildEditions.ts';
import { everyEdition, pageAt, pages } from './pages.ts';

const sites = (await everyEdition()).map(({ context: { edition, t }, name, site }) => ({
	...{ name, site, edition, t },
	...shownGraphics(edition.articles, edition.topics),
}));
const read = (site: keyof typeof OUTPUTS, url: string) => readFileSync(join(OUTPUTS[site], url), 'utf8');

describe.each(
	sites.flatMap(({ charts, edition, name, site, t }) =>
		charts.map((chart) => ({ name, site, id: chart.id, chart, t, language: languageOf(edition.language).hreflang })),
	),
)('the chart $id of the $name', ({ chart, language, site, t }) => {
	const shown = pages.filter(
		({ document, site: of }) => of === site && document.documentElement.lang === language && document.getElementById(chart.anchor),
	);

	test('has the same numbers in its file, in both drawings, and in the table beneath', () => {
		const numbers = chart.points.map(({ value, year }) => [String(year), value === undefined ? 'unknown' : String(value)]);
		for (const url of [chart.wideUrl, chart.narrowUrl]) {
			const marks = [...parseHTML(`<html><body>${read(site, url)}</body></html>`).document.querySelectorAll('[data-year]')];
			expect(marks.map((mark) => [mark.getAttribute('data-year'), mark.getAttribute('data-value')])).toEqual(numbers);
		}
		expect(shown.length).toBeGreaterThan(0);
		for (const { document } of shown) {
			const rows = [...document.querySelectorAll(`#${chart.anchor} tbody tr`)];
			expect(rows.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent.trim()))).toEqual(
				chart.points.map(({ value, year }) => [t.dates.date({ year }), value === undefined ? t.unknown : t.number(value)]),
			);
		}
	});

	test('has a source beside every number, and says what is doubtful', () => {
		for (const { document } of shown) {
			const rows = [...document.querySelectorAll(`#${chart.anchor} tbody tr`)];
			chart.points.forEach(({ doubtful, source }, index) => {
				const words = rows[index]?.lastElementChild?.textContent.replace(/\s+/g, ' ') ?? '';
				expect(words).toContain(source === undefined ? '' : source.outlet.name);
				expect(words).toContain(doubtful ?? '');
			});
		}
	});
});

describe.each(
	sites.flatMap(({ edition, maps, name, site, t }) =>
		maps.map((map) => ({ name, site, id: map.id, map, t, language: languageOf(edition.language).hreflang })),
	),
)('the map $id of the $name', ({ language, map, site, t }) => {
	test('is two drawings of at most 40 kB', () => {
		for (const url of [map.wideUrl, map.narrowUrl]) expect(read(site, url).length).toBeLessThanOrEqual(40_000);
	});

	test('tells in words every place, who disputes a line, that it takes no side, and whose data it is', () => {
		const shown = pages.filter(
			({ document, site: of }) => of === site && document.documentElement.lang === language && document.getElementById(map.anchor),
		);
		expect(shown.length).toBeGreaterThan(0);
		for (const { document } of shown) {
			const figure = document.getElementById(map.anchor);
			const words = (figure?.textContent ?? '').replace(/\s+/g, ' ');
			for (const { entity } of [...map.points, ...map.lines]) {
				expect(words).toContain(`${entity.name}${t.stop} ${entity.description}`);
				expect(figure?.querySelector('img')?.getAttribute('alt')).toContain(entity.name);
			}
			for (const { line } of map.lines) expect(words).toContain(line.disputed ?? '');
			expect(words).toContain(t.mapTakesNoSide);
			expect(words).toContain('Natural Earth');
		}
	});
});

test.each(sites)('the page of each place of the $name has the maps that show it, and says where it lies', ({ edition, maps, site, t }) => {
	for (const { entity } of drawProfiles(edition.articles)) {
		const { document } = pageAt(site, entity.url);
		const shown = maps.filter(({ lines, points }) => [...lines, ...points].some((drawn) => drawn.entity.id === entity.id));
		expect([...document.querySelectorAll('figure')].map(({ id }) => id)).toEqual(shown.map(({ anchor }) => anchor));
		if (shown.length > 0) expect(document.querySelector('#map')?.textContent).toContain(entity.shortName);
		if (entity.coordinates === undefined) continue;
		const { latitude, longitude } = entity.coordinates;
		expect(document.querySelector('.facts')?.textContent).toContain(t.position(latitude, longitude));
	}
});

test.each(sites)('the page of each topic of the $name lists what is dated in its articles, in order', ({ edition, site }) => {
	for (const { url } of edition.topics) {
		const times = [...pageAt(site, url).document.querySelectorAll('.timeline time')].map((time) => time.getAttribute('datetime') ?? '');
		const firstDays = times.map((time) => `${time}-01-01`.slice(0, 10));
		expect(firstDays.map((day) => day.slice(0, 7))).toEqual(firstDays.map((day) => day.slice(0, 7)).toSorted());
	}
});

test('the first article, which shows no drawing, carries no styles for any', () => {
	const { document, html } = pageAt('edition', '/articles/pakistan-taliban-alliance/');
	expect(document.querySelector('.figure, picture')).toBeNull();
	expect(html).not.toContain('.timeline');
});
