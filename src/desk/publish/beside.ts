import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../model/article.ts';
import type { PlaceMap } from '../../model/map.ts';
import { outletsIn } from '../../model/views/dossier.ts';
import { entitiesIn } from '../../model/views/profile.ts';
import { fileKind } from '../../reading/files/path.ts';
import { isPictureName } from '../../schema/picture.ts';
import { readYamlText, valueOf } from '../files/yamlText.ts';
import { writeWhole } from '../server/disk.ts';
import { describeFile, type Naming } from './describeFiles.ts';
import { changedAmong, committed, isKept } from './git.ts';

/** A file of the content folder, by its path. */
interface TextFile {
	readonly path: string;
	readonly text: string;
}

/** The content folder, and the folder where the desk keeps what was published. */
interface Folders {
	readonly content: string;
	readonly kept: string;
}

const within = (path: string) => `content/${path}`;

/**
 * The files and folders that belong to an article, relative to the content folder: its own folder, and the files of
 * everything that it names.
 */
export function filesOf(slug: string, article: Article | undefined): readonly string[] {
	return [
		`articles/${slug}`,
		'topics.yml',
		...(article === undefined
			? []
			: [
					...outletsIn(article).map(({ id }) => `outlets/${id}.yml`),
					...[...entitiesIn(article), ...article.maps.flatMap(entitiesOn)].map(({ id }) => `entities/${id}.yml`),
					...article.charts.map(({ id }) => `charts/${id}.yml`),
					...article.maps.map(({ id }) => `maps/${id}.yml`),
				]),
	];
}

/** The places, lines and areas on a map. */
function entitiesOn({ areas, lines, points }: PlaceMap): readonly { readonly id: string }[] {
	return [...areas, ...lines, ...points].map(({ entity }) => entity);
}

/**
 * Describes what has changed outside the text of an article since it was last published, one line for each thing:
 * charts, pictures, maps, outlets, people, topics.
 */
export async function changesBeside(paths: readonly string[], files: readonly TextFile[], folders: Folders): Promise<readonly string[]> {
	const naming = namingFrom(files);
	const own = textsOf(paths, files);
	const chartOf = (table: string) => chartWith(table, files);
	if (!(await isKept(folders.content))) {
		const lines = own.map(async ({ path, text }) => {
			// A file without a kept copy was never saved over here, so it has not changed.
			const before = await readFile(join(folders.kept, 'published', path), 'utf8').catch(() => text);
			return describeFile({ path, before, after: text }, naming, chartOf);
		});
		return (await Promise.all(lines)).flat();
	}
	const changed = await changedAmong(folders.content, paths);
	const lines = changed.map(async (path) => {
		const before = await committed(folders.content, path);
		const file = own.find((one) => one.path === within(path));
		if (file !== undefined) return describeFile({ path: file.path, before, after: file.text }, naming, chartOf);
		return isPictureName(path) && before !== undefined ? [`picture file “${path.replace(/^.*\//, '')}” is another now`] : [];
	});
	return (await Promise.all(lines)).flat();
}

/** Keeps what has just been published, if git does not. */
export async function keepBeside(paths: readonly string[], files: readonly TextFile[], { content, kept }: Folders): Promise<void> {
	if (await isKept(content)) return;
	for (const { path, text } of textsOf(paths, files)) await writeWhole(join(kept, 'published', path), text);
}

/** The files to describe, among these paths. The texts of articles are not among them; `describeChanges` describes those. */
function textsOf(paths: readonly string[], files: readonly TextFile[]): readonly TextFile[] {
	const isAmong = (path: string) => paths.some((own) => path === within(own) || path.startsWith(`${within(own)}/`));
	const told = new Set<string>(['table', 'topics', 'outlet', 'entity', 'chart', 'map']);
	return files.filter(({ path }) => told.has(fileKind(path).kind) && isAmong(path));
}

/** The name of the chart that has this table: “chart “Fewer ferries each year””. */
function chartWith(table: string, files: readonly TextFile[]): string {
	const below = table.replace(/^content\/articles\//, '');
	const chart = files.find(
		({ path, text }) => fileKind(path).kind === 'chart' && text.includes(below) && valuesIn(text)['numbers'] === below,
	);
	const title = chart && valuesIn(chart.text)['title'];
	return chart === undefined ? `table “${below}”` : `chart “${typeof title === 'string' ? title : below}”`;
}

const FOLDERS: Readonly<Record<string, string>> = { outlet: 'outlets', entity: 'entities', chart: 'charts', map: 'maps' };

export function namingFrom(files: readonly TextFile[]): Naming {
	return (kind, id) => {
		const place = FOLDERS[kind];
		const text = files.find(({ path }) => path === (place === undefined ? 'content/topics.yml' : `content/${place}/${id}.yml`))?.text ?? '';
		const values = place === undefined ? (topicsIn(text).find((topic) => topic['id'] === id) ?? {}) : valuesIn(text);
		const name = values['name'] ?? values['title'];
		return typeof name === 'string' ? name : id;
	};
}

function topicsIn(text: string): readonly Readonly<Record<string, unknown>>[] {
	const list = valueOf(readYamlText(text));
	return Array.isArray(list) ? (list as readonly Readonly<Record<string, unknown>>[]) : [];
}

function valuesIn(text: string): Readonly<Record<string, unknown>> {
	const values = valueOf(readYamlText(text));
	return typeof values === 'object' && values !== null ? (values as Readonly<Record<string, unknown>>) : {};
}
