import type { ContentFile } from '../../../src/reading/files/contentFile.ts';
import { ARTICLE, edit, makeArticle, makeAttribution, makeClaim, makeSource } from '../../make.ts';

/** What an editor did, and the files after it. */
export interface DiagnosticCase {
	readonly mistake: string;
	readonly files: readonly ContentFile[];
	/** The path of a file that the editor has deleted. */
	readonly without?: string;
}

/** An article that cites its claim and continues with this text. */
export const body = (text: string) => [makeArticle({ body: `They say <Claim id="treaty-signed">that it is so</Claim>.\n\n${text}` })];

/** An article with changes to its one source. */
export const source = (changes: object) => [makeArticle({ sources: [makeSource(changes)] })];

/** An article with changes to its one claim. */
export const claim = (changes: object, sources = [makeSource()]) => [makeArticle({ sources, claims: [makeClaim(changes)] })];

/** An article whose one attribution is in braces, with these keys after its source. */
export const flow = (keys: string) => [
	edit(makeArticle(), /- source: herald-treaty\n +stance: supports/, `- { source: herald-treaty, ${keys} }`),
];

/** A second source, by another outlet. */
export const gazette = makeSource({ id: 'gazette-treaty', outlet: 'gazette', url: 'https://gazette.example/treaty' });

/** Two attributions: one source supports the claim, and the other has this stance. */
export const both = (stance: 'supports' | 'disputes' | 'corrects') => [
	makeAttribution(),
	makeAttribution({ source: 'gazette-treaty', stance }),
];

/** An article with its title written exactly like this, quotation marks included. */
export const title = (written: string) => [edit(makeArticle(), /title: What .*/, `title: ${written}`)];

/** A picture beside the article. */
export const picture = (name: string, fault?: ContentFile['fault']): ContentFile => ({
	path: ARTICLE.replace('en.mdx', name),
	text: '',
	...(fault !== undefined && { fault }),
});
