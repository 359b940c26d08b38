import { siteLanguages } from '../../i18n/siteLanguages.ts';
import type { ContentFile } from '../../reading/files/contentFile.ts';
import { readContent } from '../../reading/documents/content.ts';
import { readRules } from '../suggest/readRules.ts';
import type { Rules } from '../suggest/rules.ts';
import { readSamples, type Sample } from './samples.ts';
import type { LiveCheck } from './liveCheck.ts';

/** Something that can be chosen, by its id. */
export interface Choice {
	readonly id: string;
	readonly name: string;
	/** Short names, other spellings, and names in other languages. */
	readonly otherNames?: readonly string[];
}

/** An article or translation that can be opened. */
export interface Openable {
	readonly path: string;
	readonly slug: string;
	readonly language: string;
	readonly title: string;
	readonly isDraft: boolean;
}

/** Everything that the desk’s page lists or offers as a choice. */
export interface Lists {
	readonly articles: readonly Openable[];
	readonly outlets: readonly Choice[];
	readonly entities: readonly Choice[];
	readonly authors: readonly Choice[];
	/** The entities that are places, or that can be drawn on a map. */
	readonly places: readonly Choice[];
	readonly topics: readonly Choice[];
	readonly charts: readonly Choice[];
	readonly maps: readonly Choice[];
	readonly samples: readonly Sample[];
	/** How claims are worded in the main language. Null if the desk has no rules for it. */
	readonly rules: Rules | null;
	readonly languages: readonly { readonly tag: string; readonly name: string; readonly direction: 'ltr' | 'rtl' }[];
}

/** Lists what is in the content folder now. */
export async function listContent(check: LiveCheck, languages: readonly string[]): Promise<Lists> {
	const files = await check.files();
	const content = readContent(files, languages);
	const [main = 'en'] = languages;
	const withAllNames = (readings: ReadonlyMap<string, { readonly data: NamesInFile | undefined }>) =>
		[...readings].map(([id, { data }]): Choice => ({ id, name: data?.name ?? id, otherNames: otherNames(data) })).sort(byName);
	const named = (readings: ReadonlyMap<string, { readonly data: { readonly name: string } | undefined }>) =>
		[...readings].map(([id, { data }]): Choice => ({ id, name: data?.name ?? id })).sort(byName);
	const places = new Map(
		[...content.entities].filter(
			([, { data }]) => data !== undefined && ((data.kind === 'place' || data.coordinates) ?? data.line ?? data.area),
		),
	);
	const titled = (readings: ReadonlyMap<string, { readonly file: ContentFile }>) =>
		[...readings].map(([id, { file }]): Choice => ({ id, name: titleIn(file) || id })).sort(byName);
	const texts = [...content.articles.map((article) => ({ ...article, language: main })), ...content.translations];
	return {
		articles: texts
			.map(({ data, file, isDraft, language, slug }) => ({
				path: `content/articles/${slug}/${language}.mdx`,
				slug,
				language,
				title: (data?.title ?? titleIn(file)) || slug,
				isDraft,
			}))
			.sort((a, b) => a.title.localeCompare(b.title)),
		outlets: withAllNames(content.outlets),
		entities: withAllNames(content.entities),
		authors: named(content.authors),
		places: named(places),
		topics: (content.topics?.data ?? []).map(({ id, name }) => ({ id, name })),
		charts: titled(content.charts),
		maps: titled(content.maps),
		samples: await readSamples(),
		rules: (await readRules(main)) ?? null,
		languages: siteLanguages(files).map(({ direction, name, tag }) => ({ tag, name, direction })),
	};
}

/** The names in the file of an outlet or entity. */
interface NamesInFile {
	readonly name: string;
	readonly shortName?: string | undefined;
	readonly aliases?: readonly string[];
	readonly translations?: Readonly<
		Record<string, { readonly name?: string | undefined; readonly shortName?: string | undefined; readonly aliases?: readonly string[] }>
	>;
}

function otherNames(data: NamesInFile | undefined): readonly string[] {
	const translated = Object.values(data?.translations ?? {}).flatMap(({ aliases = [], name, shortName }) => [name, shortName, ...aliases]);
	const all = [data?.shortName, ...(data?.aliases ?? []), ...translated].filter((name) => name !== undefined);
	return [...new Set(all)].filter((name) => name !== data?.name);
}

/** The title of an article, chart or map, even if the file is not complete yet. */
function titleIn({ text }: ContentFile): string {
	return /^title:[ \t]*(['"]?)(.+?)\1[ \t]*$/m.exec(text)?.[2] ?? '';
}

function byName(a: Choice, b: Choice): number {
	return a.name.localeCompare(b.name);
}
