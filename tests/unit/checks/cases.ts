import type { ContentFile } from '../../../src/reading/files/contentFile.ts';
import { ARTICLE, edit, makeArticle, makeAttribution, makeClaim, makeSource } from '../../make.ts';

/** What an editor did, and in which file. */
export interface DiagnosticCase {
	readonly mistake: string;
	readonly files: readonly ContentFile[];
	/** The path of a file that the editor deleted. */
	readonly without?: string;
}

/** An article that cites its claim and goes on with this text. */
export const body = (text: string) => [makeArticle({ body: `They say <Claim id="treaty-signed">that it is so</Claim>.\n\n${text}` })];

/** An article whose one source is changed. */
export const source = (changes: object) => [makeArticle({ sources: [makeSource(changes)] })];

/** An article whose one claim is changed. */
export const claim = (changes: object, sources = [makeSource()]) => [makeArticle({ sources, claims: [makeClaim(changes)] })];

/** An article whose one attribution stands between braces, with these keys behind its source. */
export const flow = (keys: string) => [
	edit(makeArticle(), /- source: herald-treaty\n +stance: supports/, `- { source: herald-treaty, ${keys} }`),
];

/** A second source, of another outlet. */
export const gazette = makeSource({ id: 'gazette-treaty', outlet: 'gazette', url: 'https://gazette.example/treaty' });

/** The attributions of one source that supports and another that does this. */
export const both = (stance: 'supports' | 'disputes' | 'corrects') => [
	makeAttribution(),
	makeAttribution({ source: 'gazette-treaty', stance }),
];

/** An article whose title is written like this, quotation marks and all. */
export const title = (written: string) => [edit(makeArticle(), /title: What .*/, `title: ${written}`)];

/** A picture beside the article. */
export const picture = (name: string, fault?: ContentFile['fault']): ContentFile => ({
	path: ARTICLE.replace('en.mdx', name),
	text: '',
	...(fault !== undefined && { fault }),
});
