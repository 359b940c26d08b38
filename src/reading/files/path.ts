import { isRecorded, type Recorded } from '../../schema/ledger.ts';
import { isPictureName } from '../../schema/picture.ts';

/** What a file is, judged by its path. */
export type FileKind =
	| { readonly kind: 'site' | 'topics' | 'ledger' | 'tombstones' | 'table' | 'ignored' | 'misplaced' }
	| { readonly kind: 'outlet' | 'entity' | 'author' | 'chart' | 'map' | 'page'; readonly id: string }
	| { readonly kind: 'brand'; readonly name: BrandName; readonly format: 'svg' | 'png' | 'jpg' }
	| { readonly kind: 'recorded'; readonly id: string; readonly of: Recorded }
	| { readonly kind: 'article' | 'page-translation'; readonly id: string; readonly language: string };

/**
 * The pictures that identify a newsroom: its logo, its logo for dark backgrounds, and the picture that appears when its
 * home page is shared.
 */
const BRAND = /^content\/(?:(logo|logo-dark)\.(svg|png)|(social)\.(png|jpg))$/;
export type BrandName = 'logo' | 'logo-dark' | 'social';

/** Files that exist only once. */
export const SINGLE_FILES = ['site', 'topics', 'ledger', 'tombstones'] as const;

const NAMED = [
	['outlet', /^content\/outlets\/([^/]+)\.yml$/],
	['entity', /^content\/entities\/([^/]+)\.yml$/],
	['author', /^content\/authors\/([^/]+)\.yml$/],
	['chart', /^content\/charts\/([^/]+)\.yml$/],
	['map', /^content\/maps\/([^/]+)\.yml$/],
	['page', /^content\/pages\/([^/.]+)\.mdx$/],
] as const;

const ARTICLE = /^content\/articles\/([^/]+)\/([^/]+)\.mdx$/;
const PAGE_TRANSLATION = /^content\/pages\/([^/.]+)\.([^/.]+)\.mdx$/;
const RECORDED = /^content\/ledger\/([^/]+)\/([^/]+)\.yml$/;
const TABLE = /^content\/articles\/[^/]+\/[^/]+\.csv$/;
const BESIDE_ARTICLE = /^content\/articles\/[^/]+\/[^/]+$/;

/** Files to ignore: the author’s guide, the licence of the texts, and what file managers leave behind. */
const IGNORED = /^content\/(?:README\.md|LICENSE)$|(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini)$/;

/** Whether a file is a picture in an article’s folder. */
export function isPicture(path: string): boolean {
	return BESIDE_ARTICLE.test(path) && isPictureName(path);
}

/** What a file of content/ is, judged by its path. The name in the path is its id. */
export function fileKind(path: string): FileKind {
	const single = SINGLE_FILES.find((kind) => path === `content/${kind}.yml`);
	if (single !== undefined) return { kind: single };
	if (IGNORED.test(path) || isPicture(path)) return { kind: 'ignored' };
	if (TABLE.test(path)) return { kind: 'table' };
	const [, logo, drawn, social, picture] = BRAND.exec(path) ?? [];
	const name = (logo ?? social) as BrandName | undefined;
	if (name !== undefined) return { kind: 'brand', name, format: (drawn ?? picture) as 'svg' | 'png' | 'jpg' };
	for (const [kind, pattern] of [
		['article', ARTICLE],
		['page-translation', PAGE_TRANSLATION],
	] as const) {
		const [, id, language] = pattern.exec(path) ?? [];
		if (id !== undefined && language !== undefined) return { kind, id, language };
	}
	const [, of = '', recorded] = RECORDED.exec(path) ?? [];
	if (recorded !== undefined && isRecorded(of)) return { kind: 'recorded', of, id: recorded };
	for (const [kind, pattern] of NAMED) {
		const id = pattern.exec(path)?.[1];
		if (id !== undefined) return { kind, id };
	}
	return { kind: 'misplaced' };
}
