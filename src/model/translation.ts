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
	/** When it was made or last revised (ISO 8601, with zone). */
	readonly translated: string;
	readonly method: Method;
	/** The native speakers who read it before publication; may be empty. */
	readonly reviewedBy: readonly string[];
}

/** How the translation of an article came about, and what it was translated from. */
export interface Translation extends Provenance {
	readonly original: { readonly url: string; readonly title: string; readonly language: string };
	/** When the original changed after the translation was made (ISO 8601, with zone); undefined if it did not. */
	readonly originalChanged: string | undefined;
}

/** An article in the words of one language, before it is joined to anything. */
export interface WordedArticle {
	readonly slug: string;
	readonly language: string;
	/** The root of the edition that publishes it. */
	readonly root: string;
	/** The root of the original’s edition. */
	readonly home: string;
	readonly isDraft: boolean;
	readonly data: ArticleData;
	readonly body: ArticleBody;
	/** Undefined for an original. */
	readonly translation: Translation | undefined;
	/** The ids of the claims that are not translated, or whose original has been reworded since. */
	readonly stale: ReadonlySet<string>;
	/** The language of `latest`: the original’s if it is not translated. */
	readonly latestLanguage: string;
	/** The language that some words are in: the original’s if any of them is not translated. */
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
 * Puts an original into the words of a translation: same claims, same evidence, same numbers. Text stays in the
 * original’s language if it is not translated, or was translated from an older wording. Claims are the exception: an
 * outdated translation is still shown, and marked.
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

/** The texts about a picture that may be translated. Names and licences may stay as they are. */
const PICTURE_WORDS = ['inWords', 'caption', 'altered', 'verified', 'place', 'by', 'credit', 'licence'] as const;

/** Whether a claim was translated from its current words, and for a wrong claim, also from its current `right`. */
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

/** A copy of a value in which `say` has replaced some of the texts. Keys that are missing stay missing. */
export function withKeys<Value extends object>(value: Value, keys: readonly (keyof Value)[], say: (words: string) => string): Value {
	const said = keys.flatMap((key) => {
		const words = value[key];
		return typeof words === 'string' ? [[key, say(words)] as const] : [];
	});
	return { ...value, ...(Object.fromEntries(said) as Partial<Value>) };
}

/**
 * Looks up an original’s words in a translation. `say` returns the original if there is none; `languageOf` tells which
 * language words are in.
 */
export function translator(words: readonly TranslatedWords[], from: string, to: string) {
	const known = new Map(words.map(({ of, text }) => [comparable(of), text]));
	const said = new Set(known.values());
	return {
		say: (original: string) => known.get(comparable(original)) ?? original,
		languageOf: (...some: readonly (string | undefined)[]) => (some.every((one) => one === undefined || said.has(one)) ? to : from),
	};
}
