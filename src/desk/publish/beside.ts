import { inTurns } from '../../inTurns.ts';
import { fileKind } from '../../reading/files/path.ts';
import { isPictureName } from '../../schema/picture.ts';
import { readYamlText, valueOf } from '../files/yamlText.ts';
import { fileOf } from '../references/replace.ts';
import { splitContent } from '../files/contentText.ts';
import { describeChanges } from './describeChanges.ts';
import { describeFile, describeGone, describeTombstones, type Naming } from './describeFiles.ts';
import { changedAmong, isKept } from './git.ts';
import { keepPublished, lastPublished, type Folders } from './lastPublished.ts';
import { formerFile, inNewNames, renamedIn, type Renamed } from './newNames.ts';
import type { Scope } from './scope.ts';

/** How many files are compared at once: each asks Git. */
const AT_ONCE = 4;

/** A file of the content folder, by its path. */
interface TextFile {
	readonly path: string;
	readonly text: string;
}

/** A file as last published and as it is now. Undefined if there was, or is, none. */
interface Changed {
	readonly path: string;
	readonly before: string | undefined;
	readonly after: string | undefined;
}

const within = (path: string) => `content/${path}`;

/**
 * Describes what is published together with the article at a path, outside its own text: its other languages, what was
 * renamed or merged, other articles that follow, charts, pictures, maps, outlets, people, topics. One line for each thing.
 */
export async function changesBeside(own: string, scope: Scope, files: readonly TextFile[], folders: Folders): Promise<readonly string[]> {
	const changed = (await changedIn(scope, files, folders)).filter(({ path }) => path !== own);
	const renamed = await publishedBefore(renamedIn(scope.moves), folders);
	const naming = namingFrom(files);
	const now = async (one: Changed): Promise<readonly string[]> => {
		const { after, path } = one;
		const { kind } = fileKind(path);
		// What is on the ledger follows from the rest.
		if (kind === 'recorded') return [];
		if (isPictureName(path)) return one.before === undefined ? [] : [`picture file “${path.replace(/^.*\//, '')}” is another now`];
		if (kind === 'tombstones') return describeTombstones(one.before, after ?? '');
		if (after === undefined) return renamed.some(({ thing }) => fileOf(thing) === path) ? [] : describeGone(path, one.before ?? '');
		const former = one.before === undefined ? formerFile(path, renamed) : undefined;
		const was = former === undefined ? one.before : await lastPublished(former, undefined, folders);
		const before = was && inNewNames(path, was, scope.moves);
		if (kind === 'article')
			return [isOfSameArticle(path, own) ? versionLine(path, before, after, naming) : articleLine(path, before, after, naming)];
		return describeFile({ path, before, after, renamed }, naming, (table) => chartWith(table, files));
	};
	return [...renamed.map((one) => renamedLine(one, naming)), ...(await inTurns(changed, AT_ONCE, now)).flat()];
}

/** Keeps what has just been published, if git does not. */
export async function keepBeside({ moves, paths }: Scope, files: readonly TextFile[], folders: Folders): Promise<void> {
	for (const { path, text } of textsOf(paths, files)) await keepPublished(path, text, folders);
	for (const { path } of moves.flatMap(({ steps }) => steps))
		await keepPublished(path, files.find((file) => file.path === path)?.text, folders);
}

/** The files that differ from what was last published. */
async function changedIn({ moves, paths }: Scope, files: readonly TextFile[], folders: Folders): Promise<readonly Changed[]> {
	const gone = (path: string) => !files.some((file) => file.path === path);
	const candidates = (await isKept(folders.content))
		? (await changedAmong(folders.content, paths)).map(within)
		: [
				...textsOf(paths, files).map(({ path }) => path),
				...moves.flatMap(({ steps }) => steps.map(({ path }) => path)).filter((path) => gone(path) || TOLD.has(fileKind(path).kind)),
			];
	const all = await inTurns([...new Set(candidates)], AT_ONCE, async (path) => {
		const after = files.find((file) => file.path === path)?.text;
		return { path, after, before: await lastPublished(path, after, folders) };
	});
	return all.filter(({ after, before, path }) => after !== before || isPictureName(path));
}

/** The kinds of files that are described. */
const TOLD: ReadonlySet<string> = new Set([
	'article',
	'author',
	'site',
	'table',
	'tombstones',
	'topics',
	'outlet',
	'entity',
	'chart',
	'map',
]);

/** The files to describe, among these paths, without the texts of articles. */
function textsOf(paths: readonly string[], files: readonly TextFile[]): readonly TextFile[] {
	const isAmong = (path: string) => paths.some((own) => path === within(own) || path.startsWith(`${within(own)}/`));
	return files.filter(({ path }) => TOLD.has(fileKind(path).kind) && fileKind(path).kind !== 'article' && isAmong(path));
}

/** Those that readers already know by their old names. */
async function publishedBefore(renamed: readonly Renamed[], folders: Folders): Promise<readonly Renamed[]> {
	const known = await inTurns(renamed, AT_ONCE, async (one) => {
		const text = await lastPublished(fileOf(one.thing), undefined, folders);
		const isKnown = one.thing.kind === 'topic' ? topicsIn(text ?? '').some(({ id }) => id === one.thing.id) : text !== undefined;
		return isKnown ? [one] : [];
	});
	return known.flat();
}

function renamedLine({ act, thing: { id, kind }, to }: Renamed, naming: Naming): string {
	const name = `${kind === 'entity' ? 'name' : kind} “${naming(kind, to)}”`;
	return act === 'rename' ? `${name}: its permanent name was “${id}” and is now “${to}”` : `${name}: “${id}” is now part of it`;
}

function articleLine(path: string, before: string | undefined, after: string, naming: Naming): string {
	const title = valuesIn(splitContent(path, after)?.yaml ?? '')['title'];
	const lines = describeChanges(path, before, after, naming);
	return `article “${typeof title === 'string' ? title : path}”: ${lines.length === 0 ? 'uses the new name' : lines.join(', ')}`;
}

function isOfSameArticle(one: string, other: string): boolean {
	return one.replace(/[^/]+$/, '') === other.replace(/[^/]+$/, '');
}

const languages = new Intl.DisplayNames(['en'], { type: 'language' });

/** A line for the article in another language: “in Urdu, still a draft: Headline changed”. */
function versionLine(path: string, before: string | undefined, after: string, naming: Naming): string {
	const [, tag = ''] = /([^/]+)\.mdx$/.exec(path) ?? [];
	const isDraft = valuesIn(splitContent(path, after)?.yaml ?? '')['draft'] === true;
	const lines = before === undefined ? ['new'] : describeChanges(path, before, after, naming);
	return `in ${languages.of(tag) ?? tag}${isDraft ? ', still a draft' : ''}: ${lines.length === 0 ? 'changed' : lines.join(', ')}`;
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

/** How things are called, from the files of the content folder. */
export function namingFrom(files: readonly TextFile[]): Naming {
	return (kind, id) => {
		const text = files.find(({ path }) => path === fileOf({ kind, id }))?.text ?? '';
		const values = kind === 'topic' ? (topicsIn(text).find((topic) => topic['id'] === id) ?? {}) : valuesIn(text);
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
