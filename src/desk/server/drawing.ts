import { stringify } from 'yaml';
import { drawChart } from '../../drawings/charts/chart.ts';
import { drawMap } from '../../drawings/maps/map.ts';
import { stringsFor } from '../../i18n/strings.ts';
import { siteLanguages } from '../../i18n/siteLanguages.ts';
import { buildCatalogue } from '../../model/catalogue.ts';
import { chartWriting } from '../../outputs/data/chartWriting.ts';
import { readContent } from '../../reading/documents/content.ts';
import { fileKind } from '../../reading/files/path.ts';
import { readYamlText, valueOf } from '../files/yamlText.ts';
import type { LiveCheck } from './liveCheck.ts';

/** Placeholders for what a chart or map still lacks, so that it can be drawn while someone fills it in. */
const STAND_INS = {
	chart: {
		title: 'This is still to be given',
		counts: 'numbers',
		inWords: 'What the drawing shows is still to be given in words.',
		sources: [
			{
				id: 'to-be-given',
				outlet: 'to-be-given',
				kind: 'dataset',
				description: 'To be given',
				url: 'unknown',
				published: 'unknown',
				accessed: 'unknown',
			},
		],
		countedBy: 'to-be-given',
	},
	map: { title: 'This is still to be given', inWords: 'What the map shows is still to be given in words.' },
} as const;

/**
 * Draws a chart or map in a language of the site, at the wide width. `texts` replace the files on disk. Placeholders
 * fill what is missing. Undefined if there is nothing to draw yet.
 */
export async function drawFigure(
	path: string,
	texts: Readonly<Record<string, string>>,
	check: LiveCheck,
	languages: readonly string[],
	wanted = languages[0] ?? 'en',
): Promise<string | undefined> {
	const file = fileKind(path);
	if (file.kind !== 'chart' && file.kind !== 'map') return undefined;
	const all = await check.files();
	const [main = 'en'] = languages;
	const own = texts[path] ?? all.find((one) => one.path === path)?.text ?? '';
	const isNeeded = (kind: string) => kind === 'site' || kind === 'table' || kind === 'outlet' || kind === 'entity';
	const files = [
		...all.filter((one) => isNeeded(fileKind(one.path).kind) && texts[one.path] === undefined),
		...Object.entries(texts).flatMap(([at, text]) => (at === path ? [] : [{ path: at, text }])),
		{ path, text: withStandIns(own, STAND_INS[file.kind]) },
	];
	const catalogue = buildCatalogue(readContent(files, languages), { language: wanted, main, root: '/', home: '/' });
	const known = siteLanguages(all);
	const t = stringsFor(known.find(({ tag }) => tag === wanted) ?? known[0], known);
	try {
		if (file.kind === 'map') {
			const map = catalogue.maps.get(file.id);
			return map && (await drawMap(map, 'wide', t));
		}
		const chart = catalogue.charts.get(file.id);
		return chart && (await drawChart(chart, 'wide', chartWriting(chart, t)));
	} catch {
		// The check reports what is wrong with it.
		return undefined;
	}
}

function withStandIns(text: string, standIns: Readonly<Record<string, unknown>>): string {
	const values = valueOf(readYamlText(text));
	const given = Object.entries(typeof values === 'object' && values !== null ? values : {}).filter(([, value]) => !isEmpty(value));
	return stringify({ ...standIns, ...Object.fromEntries(given) });
}

function isEmpty(value: unknown): boolean {
	return value === '' || value === null || (Array.isArray(value) && value.length === 0);
}
