import type { Method } from '../schema/making.ts';
import type { TranslatedClaim, TranslatedWords, TranslationData } from '../schema/translation.ts';
import type { ArticleData } from '../schema/article.ts';
import type { ClaimData } from '../schema/claim.ts';
import type { ArticleBody } from '../reading/markdown/body.ts';
import type { ReadableArticle, ReadableTranslation } from '../reading/documents/readable.ts';
import type { EditionPlace } from './editionPlace.ts';
import { inReadingOrder } from './readingOrder.ts';
import { comparable, isSame } from './sameWords.ts';
import { articleUrl } from './urls.ts';

/** How a translation came about. */
export interface Provenance {
	/** ISO 8601, with zone: when it was made or last gone over. */
	readonly translated: string;
	readonly method: Method;
	/** Who read it as a native speaker before it was published; empty where nobody did. */
	readonly reviewedBy: readonly string[];
}

/** How the translation of an article came about, and what it was made from. */
export interface Translation extends Provenance {
	/** What it was made from. */
	readonly original: { readonly url: string; readonly title: string; readonly language: string };
	/** When the original was changed after the translation was made (ISO 8601, with zone); undefined when it was not. */
	readonly originalChanged: string | undefined;
}

/** An article in the words of one language, before it is joined to anything. */
export interface WordedArticle {
	readonly slug: string;
	readonly language: string;
	/** Where the edition begins in which it is published. */
	readonly root: string;
	/** Where that of the original begins. */
	readonly home: string;
	readonly isDraft: boolean;
	readonly data: ArticleData;
	readonly body: ArticleBody;
	/** Undefined for an original. */
	readonly translation: Translation | undefined;
	/** The ids of the claims whose original has been reworded since they were translated. */
	readonly stale: ReadonlySet<string>;
	/** The language of what is said of today: that of the original, where a translation has no words for it. */
	readonly latestLanguage: string;
	/** The language that some words are in: that of the original, where one of them was left untranslated. */
	readonly languageOf: (...words: readonly (string | undefined)[]) => string;
}

/** An original in its own words. */
export function inOwnWords({ body, data, isDraft, language, slug }: ReadableArticle, home: string): WordedArticle {
	const ordered = inReadingOrder(data, body.tags);
	return {
		slug,
		language,
		root: home,
		home,
		isDraft,
		body,
		data: ordered,
		translation: undefined,
		stale: new Set(),
		latestLanguage: language,
		languageOf: () => language,
	};
}

/**
 * An original in the words of a translation: same claims, same evidence, same numbers. What was not translated, or from
 * other words than the original has now, stays in the original's. Claims alone are shown in any case, and marked.
 */
export function inTranslation(
	original: ReadableArticle,
	{ body, data: own, isDraft, language }: ReadableTranslation,
	{ home, root }: Pick<EditionPlace, 'home' | 'root'>,
): WordedArticle {
	const data = inReadingOrder(original.data, original.body.tags);
	const claims = new Map(own.claims.map((claim) => [claim.id, claim]));
	const { languageOf, say } = translator(own.words, original.language, language);
	return {
		slug: original.slug,
		language,
		root,
		home,
		isDraft: original.isDraft || isDraft,
		body,
		data: {
			...data,
			title: own.title,
			dek: own.dek,
			answer: own.answer,
			summary: own.summary,
			...(data.latest !== undefined && { latest: { ...data.latest, text: own.latest ?? data.latest.text } }),
			made: withKeys(data.made, ['from'], say),
			sources: data.sources.map((source) => withKeys(source, ['description', 'note'], say)),
			claims: data.claims.map((claim) => {
				const { right = claim.right, text = claim.text } = claims.get(claim.id) ?? {};
				return {
					...withKeys(claim, ['note', 'witness'], say),
					text,
					...(claim.right !== undefined && { right }),
					attributions: claim.attributions.map((attribution) => withKeys(attribution, ['note', 'unnamed'], say)),
				};
			}),
			pictures: data.pictures.map((picture) => withKeys(picture, PICTURE_WORDS, say)),
			recordings: data.recordings.map((recording) => withKeys(recording, ['title', 'credit'], say)),
			related: data.related.map((card) => withKeys(card, ['why'], say)),
			corrections: data.corrections.map((correction) => withKeys(correction, ['was', 'now', 'note'], say)),
			revisions: data.revisions.map((revision) => withKeys(revision, ['what'], say)),
		},
		translation: describe(original, own, home),
		stale: new Set(data.claims.filter((claim) => !isFitting(claim, claims.get(claim.id))).map(({ id }) => id)),
		latestLanguage: own.latest === undefined ? original.language : language,
		languageOf,
	};
}

/** What is said of a picture. Names and licences may stay as they are. */
const PICTURE_WORDS = ['inWords', 'caption', 'altered', 'verified', 'place', 'by', 'credit', 'licence'] as const;

/** Whether a claim is translated from the words that it has now, and what is right instead, where it is wrong, as well. */
export function isFitting({ right, text }: ClaimData, own: TranslatedClaim | undefined): boolean {
	if (own === undefined || !isSame(own.of, text)) return false;
	return right === undefined || (own.rightOf !== undefined && isSame(own.rightOf, right));
}

function describe(
	{ data, language, slug }: ReadableArticle,
	{ method, reviewedBy, translated }: TranslationData,
	home: string,
): Translation {
	const changed = data.updated ?? data.published;
	return {
		translated,
		method,
		reviewedBy,
		original: { url: articleUrl(slug, home), title: data.title, language },
		originalChanged: Date.parse(changed) > Date.parse(translated) ? changed : undefined,
	};
}

/** A value with some of its texts said in another way; what it has not stays away. */
export function withKeys<Value extends object>(value: Value, keys: readonly (keyof Value)[], say: (words: string) => string): Value {
	const said = keys.flatMap((key) => {
		const words = value[key];
		return typeof words === 'string' ? [[key, say(words)] as const] : [];
	});
	return { ...value, ...(Object.fromEntries(said) as Partial<Value>) };
}

/** Says the words of an original in another language, as far as they are translated. */
export function translator(words: readonly TranslatedWords[], from: string, to: string) {
	const known = new Map(words.map(({ of, text }) => [comparable(of), text]));
	const said = new Set(known.values());
	return {
		say: (original: string) => known.get(comparable(original)) ?? original,
		languageOf: (...some: readonly (string | undefined)[]) => (some.every((one) => one === undefined || said.has(one)) ? to : from),
	};
}
