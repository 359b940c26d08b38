import { splitContent } from '../files/contentText.ts';
import { readYamlText, valueOf } from '../files/yamlText.ts';
import type { LiveCheck } from '../server/liveCheck.ts';
import type { Store } from '../server/store.ts';
import { lastPublished, type Folders } from './lastPublished.ts';

type Values = Readonly<Record<string, unknown>>;

/** What readers have seen of an article. */
export interface PublishedValues {
	/** The claims that have been published, in the words of that time. */
	readonly claims: readonly Values[];
	readonly corrections: readonly Values[];
	readonly revisions: readonly Values[];
}

/** What was last published of the article at a path. Undefined if it has not been published. */
export async function publishedValues(
	path: string,
	works: Folders & { readonly check: LiveCheck; readonly store: Store },
): Promise<PublishedValues | undefined> {
	const { edition } = await works.check.build();
	const [, slug] = /^content\/articles\/([^/]+)\//.exec(path) ?? [];
	const recorded = edition.ledger.articles.find((article) => article.slug === slug);
	// Without git, there is no copy before the desk has changed the article: it is as it was published.
	const text = recorded && ((await lastPublished(path, undefined, works)) ?? (await works.store.open(path))?.text);
	if (text === undefined) return undefined;
	const values = valueOf(readYamlText(splitContent(path, text)?.yaml ?? '')) as Values | null;
	const listIn = (key: string) => {
		const list = values?.[key];
		return Array.isArray(list) ? (list as readonly Values[]) : [];
	};
	return {
		claims: listIn('claims').filter(({ id }) => Object.hasOwn(recorded?.claims ?? {}, String(id))),
		corrections: listIn('corrections'),
		revisions: listIn('revisions'),
	};
}
