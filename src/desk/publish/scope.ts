import type { Article } from '../../model/article.ts';
import type { PlaceMap } from '../../model/map.ts';
import { outletsIn } from '../../model/views/dossier.ts';
import { entitiesIn } from '../../model/views/profile.ts';
import { fileKind } from '../../reading/files/path.ts';
import { unpublishedMoves, type MadeMove } from '../references/madeMoves.ts';

/** What is published together with an article. */
export interface Scope {
	/** Files and folders, relative to the content folder. */
	readonly paths: readonly string[];
	/** The renamings and merges among them that nobody has published yet. */
	readonly moves: readonly MadeMove[];
}

/**
 * What belongs to an article, and all that has been renamed or merged since. A rename changes several articles at once,
 * and half of it would be an outlet without a file or an old link that leads nowhere. So it goes out as a whole, with
 * what the other articles need.
 */
export async function scopeOf(slug: string, articles: readonly Article[], kept: string): Promise<Scope> {
	const moves = await unpublishedMoves(kept);
	const moved = moves.flatMap(({ steps }) => steps.map(({ path }) => path));
	const slugs = moved.flatMap((path) => {
		const file = fileKind(path);
		return file.kind === 'article' ? [file.id] : [];
	});
	const owned = [...new Set([slug, ...slugs])].flatMap((one) =>
		filesOf(
			one,
			articles.find((article) => article.slug === one),
		),
	);
	return { paths: [...new Set([...owned, ...moved.map((path) => path.replace(/^content\//, ''))])], moves };
}

/** The folder of an article, and the files of everything that it names. */
function filesOf(slug: string, article: Article | undefined): readonly string[] {
	const own = [`articles/${slug}`, 'topics.yml', 'site.yml'];
	if (article === undefined) return own;
	const { charts, maps, writers } = article;
	const outlets = [
		...outletsIn(article),
		...charts.flatMap(({ institutes, sources }) => [...institutes, ...sources.map(({ outlet }) => outlet)]),
	];
	return [
		...own,
		...outlets.map(({ id }) => `outlets/${id}.yml`),
		...[...entitiesIn(article), ...maps.flatMap(entitiesOn)].map(({ id }) => `entities/${id}.yml`),
		...charts.map(({ id }) => `charts/${id}.yml`),
		...maps.map(({ id }) => `maps/${id}.yml`),
		...writers.flatMap(({ author }) => (author === undefined ? [] : [`authors/${author.id}.yml`])),
	];
}

/** The places, lines and areas on a map. */
function entitiesOn({ areas, lines, points }: PlaceMap): readonly { readonly id: string }[] {
	return [...areas, ...lines, ...points].map(({ entity }) => entity);
}
