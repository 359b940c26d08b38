import { nearest } from '../../diagnostics/nearest.ts';
import type { Place } from '../../diagnostics/place.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ContentReading } from '../../reading/documents/content.ts';
import { placeAt, type ContentFile } from '../../reading/files/contentFile.ts';
import type { Circumstances } from '../../model/circumstances.ts';
import { shownPictures } from '../../model/pictures/picture.ts';
import { isSame } from '../../model/sameWords.ts';
import { idsIn, namedBy } from '../../tags/named.ts';
import type { Named } from '../../tags/spec.ts';
import { findDuplicates } from '../ids.ts';
import { isReadable, isReadableTranslation, type ReadableArticle, type ReadableTranslation } from '../../reading/documents/readable.ts';
import { compareWords } from './translatedWords.ts';
import { ifKnown } from '../../schema/articlePicture.ts';

/** Checks that every translation has an original, and matches what it says now. */
export function checkTranslations(content: ContentReading, { languages, now }: Circumstances): readonly Diagnostic[] {
	const { articles, pageTranslations, pages, translations } = content;
	const readable = translations.filter(isReadableTranslation);
	return [
		...orphans(translations, articles, (slug) => `content/articles/${slug}/${languages[0]}.mdx`),
		...orphans(pageTranslations, pages, (slug) => `content/pages/${slug}.mdx`),
		...articles
			.filter(isReadable)
			.flatMap((original) =>
				readable
					.filter(({ slug }) => slug === original.slug)
					.flatMap((translation) => [
						...checkClaims(original, translation),
						...checkWords(original, translation),
						...checkTags(original, translation),
						...checkDay(original, translation, now),
					]),
			),
	];
}

function orphans(
	translations: readonly { readonly file: ContentFile; readonly slug: string }[],
	originals: readonly { readonly slug: string }[],
	pathOf: (slug: string) => string,
): readonly Diagnostic[] {
	const slugs = new Set(originals.map(({ slug }) => slug));
	return translations.flatMap(({ file, slug }) =>
		slugs.has(slug) ? [] : [diagnostic(placeAt(file, 0), 'missing-original', { path: pathOf(slug) })],
	);
}

/** Checks that each claim of the original is translated once, from its current words. */
function checkClaims({ claimIds, data }: ReadableArticle, { data: own, isWhole, locate }: ReadableTranslation): readonly Diagnostic[] {
	const originals = new Map(data.claims.map((claim) => [claim.id, claim]));
	const translated = new Set(own.claims.map(({ id }) => id));
	return [
		...findDuplicates(
			own.claims.map(({ id }, at) => [id, ['claims', at, 'id']]),
			locate,
			true,
		),
		...own.claims.flatMap(({ rightOf, right, id, of }, at) => {
			const claim = originals.get(id);
			if (claim === undefined) return notInOriginal('claim', id, claimIds, locate(['claims', at, 'id']));
			return [
				...(isSame(of, claim.text) ? [] : [diagnostic(locate(['claims', at, 'of']), 'changed-original', { id, now: claim.text })]),
				...(claim.right === undefined || right === undefined || isSame(rightOf ?? '', claim.right)
					? []
					: [
							diagnostic(locate(['claims', at, rightOf === undefined ? 'right' : 'rightOf']), 'changed-original', {
								id,
								now: claim.right,
								isCorrection: true,
							}),
						]),
				...(claim.right !== undefined && right === undefined
					? [diagnostic(locate(['claims', at, 'id']), 'untranslated-correction', { id, text: claim.right })]
					: []),
				...(claim.right === undefined && right !== undefined
					? notInOriginal('correction of the claim', id, new Set(), locate(['claims', at, 'right']))
					: []),
			];
		}),
		...data.claims
			.filter(({ id }) => isWhole && !translated.has(id))
			.map(({ id, text }) => diagnostic(locate(['claims'], 'key'), 'untranslated-claim', { id, text })),
	];
}

/** Checks what else readers see of the evidence, besides the claims. */
function checkWords({ data, isWhole }: ReadableArticle, { data: own, locate }: ReadableTranslation): readonly Diagnostic[] {
	if (!isWhole) return [];
	const originals = [
		data.made.from,
		...data.claims.flatMap(({ attributions, note, witness }) => [
			note,
			witness,
			...attributions.flatMap((attribution) => [attribution.note, attribution.unnamed]),
		]),
		...data.sources.flatMap(({ description, note }) => [description, note]),
		...data.pictures.flatMap(({ altered, caption, inWords, place, verified }) => [inWords, caption, altered, ifKnown(place), verified]),
		...data.recordings.map(({ title }) => title),
		...data.related.map(({ why }) => why),
		...data.corrections.flatMap(({ note, now, was }) => [was, now, note]),
		...data.revisions.map(({ what }) => what),
	];
	// Names and licences may be translated where that helps, but need not be.
	const mayStay = [
		...data.pictures.flatMap(({ by, credit, licence }) => [by, credit, licence]),
		...data.recordings.map(({ credit }) => credit),
	];
	return compareWords(
		originals,
		own.words,
		(path, part) => locate(['words', ...path], part),
		() => locate(['title'], 'key'),
		mayStay,
	);
}

/** Checks that the text cites every claim, and only uses claims, entities, sources, articles and drawings of the original. */
function checkTags(original: ReadableArticle, { body, data: own, isWhole, locate }: ReadableTranslation): readonly Diagnostic[] {
	const { claimIds, data, sourceIds } = original;
	const inOriginal: Readonly<Record<Named, readonly [Kind, ReadonlySet<string>]>> = {
		article: ['READ card for the article', original.relatedSlugs],
		chart: ['drawing', new Set(idsIn(original.body.tags, 'chart'))],
		claim: ['claim', claimIds],
		entity: ['entity', new Set(data.entities)],
		map: ['drawing', new Set(idsIn(original.body.tags, 'map'))],
		picture: ['picture', shownPictures(original)],
		recording: ['recording', new Set(idsIn(original.body.tags, 'recording'))],
		source: ['source', sourceIds],
	};
	const cited = new Set(idsIn(body.tags, 'claim'));
	return [
		...body.tags.flatMap((tag) =>
			namedBy(tag).flatMap(({ id, kind }) => {
				const [words, known] = inOriginal[kind];
				return notInOriginal(words, id, known, tag.place);
			}),
		),
		...own.claims.flatMap(({ id }, at) =>
			isWhole && claimIds.has(id) && !cited.has(id) ? [diagnostic(locate(['claims', at, 'id']), 'uncited-claim', { id })] : [],
		),
	];
}

/** Checks that a translation was made in the past, and after the original was last changed. */
function checkDay({ data }: ReadableArticle, { data: own, locate }: ReadableTranslation, now: Date): readonly Diagnostic[] {
	const place = locate(['translated']);
	const changed = data.updated ?? data.published;
	if (Date.parse(own.translated) > now.getTime()) return [diagnostic(place, 'future-date', { value: own.translated })];
	return Date.parse(changed) > Date.parse(own.translated)
		? [diagnostic(place, 'older-than-original', { changed, translated: own.translated })]
		: [];
}

type Kind = 'claim' | 'correction of the claim' | 'drawing' | 'entity' | 'picture' | 'READ card for the article' | 'recording' | 'source';

function notInOriginal(kind: Kind, id: string, known: ReadonlySet<string>, place: Place): readonly Diagnostic[] {
	return known.has(id) ? [] : [diagnostic(place, 'not-in-original', { kind, id, nearest: nearest(id, known) })];
}
