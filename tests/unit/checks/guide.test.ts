import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { explanations } from '../../../src/diagnostics/diagnostic.ts';
import { articleSchema, correctionSchema, relatedSchema, RELATIONS, revisionSchema, latestSchema } from '../../../src/schema/article.ts';
import { attributionSchema, CLAIM_KINDS, claimSchema, STANCES, STATUSES } from '../../../src/schema/claim.ts';
import { authorSchema } from '../../../src/schema/author.ts';
import { articlePictureSchema, PICTURE_KINDS } from '../../../src/schema/articlePicture.ts';
import { RECORDING_KINDS, recordingSchema } from '../../../src/schema/recording.ts';
import { annotationSchema, breakSchema, chartSchema, FORMS, pointSchema, SCALES, seriesSchema } from '../../../src/schema/chart.ts';
import { ENTITY_KINDS, entitySchema } from '../../../src/schema/entity.ts';
import { mapSchema } from '../../../src/schema/map.ts';
import { OUTLET_KINDS, outletSchema } from '../../../src/schema/outlet.ts';
import { tombstoneSchema } from '../../../src/schema/ledger.ts';
import { languageSchema } from '../../../src/schema/language.ts';
import { pageSchema, siteSchema, topicSchema } from '../../../src/schema/site.ts';
import { SOURCE_EXTENTS, SOURCE_KINDS, sourceSchema } from '../../../src/schema/source.ts';
import { pageTranslationSchema, translatedClaimSchema, translatedWordsSchema, translationSchema } from '../../../src/schema/translation.ts';
import { madeSchema, METHODS } from '../../../src/schema/making.ts';
import { summarySchema } from '../../../src/schema/summary.ts';
import type { ContentFile } from '../../../src/reading/files/contentFile.ts';
import type { AttributeSpec } from '../../../src/tags/spec.ts';
import { SPECS, TAG_NAMES, type TagName } from '../../../src/tags/specs.ts';
import { makeContent, makeEntity, makeOutlet, makePlace, reportOn } from '../../make.ts';
import { makePictureFile } from '../../makePicture.ts';

const guide = readFileSync(new URL('../../../content/README.md', import.meta.url), 'utf8');

/** The part of the author's guide in a tag's own folder. */
const guideOf = (name: TagName) => readFileSync(new URL(`../../../src/tags/${name}/guide.md`, import.meta.url), 'utf8');

/** The rows of the guide's tables that begin with this cell, each as its other cells. */
const rowsOf = (first: string) =>
	guide.split('\n').flatMap((line) => {
		const [, head, ...cells] = line
			.split(' | ')
			.flatMap((cell, index) => (index === 0 ? ['', cell.replace(/^\| /, '')] : cell.replace(/ \|$/, '')));
		return head === first ? [cells] : [];
	});

const mdxIn = (markdown: string) => Array.from(markdown.matchAll(/```mdx\n([\s\S]*?)```/g), ([, mdx = '']) => mdx);

/** The worked article and its translation, and the files that the guide shows with them. */
const [text = '', translation = ''] = mdxIn(guide);
const path = 'content/articles/river-treaty/en.mdx';
const examples = Array.from(guide.matchAll(/`(content\/[\w/-]+\.yml)`:\n\n```yaml\n([\s\S]*?)```/g), ([, file = '', yaml = '']) => ({
	path: file,
	text: yaml,
}));

/** Some files of the worked article, with everything that it names. */
const filesAround = (...article: readonly ContentFile[]) =>
	makeContent(
		...examples,
		...article,
		...['kell', 'upper-mill'].map(makePlace),
		{ path: 'content/articles/low-bridge/en.mdx', text: text.replace(/related:\n.*\n/, '').replace(/<Read .*\n/, '') },
		makeOutlet('ministry', { kind: 'government' }),
		makeEntity('river-sarv'),
		...['river-treaty', 'low-bridge'].map((slug) => ({ ...makePictureFile(), path: `content/articles/${slug}/old-ferry.jpg` })),
	);

const codesIn = (text: string | undefined) => [...(text ?? '').matchAll(/`([^`]+)`/g)].map(([, code]) => code);

describe('the author’s guide', () => {
	test('lists exactly the problem codes that exist', () => {
		const [, diagnostics = ''] = guide.split('## The problems');
		const listed = [...diagnostics.matchAll(/^\| `([a-z0-9-]+)` \| .+ \|$/gm)].map(([, code]) => code);
		expect(listed).toEqual(Object.keys(explanations));
	});

	test('has the guide.md of each tag, in the order of the tags', () => {
		const [, section = ''] = /\n## The tags\n([\s\S]*?)\n## /.exec(guide) ?? [];
		expect(section.slice(section.indexOf('###'))).toBe(TAG_NAMES.map(guideOf).join('\n'));
	});

	test.each(TAG_NAMES)('lists every attribute of <%s>, and which may be left out', (name) => {
		const listed = Array.from(guideOf(name).matchAll(/^- `(\w+)`(.*?): /gm), ([, key, rest]) => [key, rest]);
		expect(listed).toEqual(
			Object.entries<AttributeSpec>(SPECS[name].attributes).map(([key, { mayBeLeftOut }]) => [
				key,
				mayBeLeftOut ? ' (may be left out)' : '',
			]),
		);
	});

	test.each<[string, z.ZodObject]>([
		['an article', articleSchema],
		['a source', sourceSchema],
		['a claim', claimSchema],
		['an attribution', attributionSchema],
		['a summary', summarySchema],
		['`latest` of an article', latestSchema],
		['`made` of an article', madeSchema],
		['a picture', articlePictureSchema],
		['a recording', recordingSchema],
		['a related article', relatedSchema],
		['a correction', correctionSchema],
		['a revision', revisionSchema],
		['an outlet', outletSchema],
		['an entity', entitySchema],
		['an author', authorSchema],
		['a topic', topicSchema],
		['a chart', chartSchema],
		['a number of a chart', pointSchema],
		['a series of a chart', seriesSchema],
		['a break of a chart', breakSchema],
		['an annotation of a chart', annotationSchema],
		['a map', mapSchema],
		['a tombstone', tombstoneSchema],
		['a page', pageSchema],
		['a translation', translationSchema],
		['a translated claim', translatedClaimSchema],
		['translated words', translatedWordsSchema],
		['a translated page', pageTranslationSchema],
		['a language of the site', languageSchema],
		['the site', siteSchema],
	])('lists every key of %s, in bold if it is required', (name, schema) => {
		const row = rowsOf(name)[0]?.[0];
		const needed = Object.entries(schema.shape).filter(([, field]) => !(field as z.ZodType).safeParse(undefined).success);
		expect(codesIn(row)).toEqual(Object.keys(schema.shape));
		expect([...(row ?? '').matchAll(/\*\*`([^`]+)`\*\*/g)].map(([, key]) => key)).toEqual(needed.map(([key]) => key));
	});

	test.each<[string, readonly string[]]>([
		['`kind` of a source', SOURCE_KINDS],
		['`read` of a source', SOURCE_EXTENTS],
		['`kind` of a claim', CLAIM_KINDS],
		['`status` of a claim', STATUSES],
		['`stance` of an attribution', STANCES],
		['`kind` of a picture', PICTURE_KINDS],
		['`kind` of a recording', RECORDING_KINDS],
		['`relation` of a related article', RELATIONS],
		['`kind` of an outlet', OUTLET_KINDS],
		['`kind` of an entity', ENTITY_KINDS],
		['`form` of a chart', FORMS],
		['`scale` of a chart', SCALES],
		['`method` of a translation', METHODS],
	])('lists every value of %s', (name, values) => {
		expect(codesIn(rowsOf(name)[0]?.[0])).toEqual(values);
	});

	test('has a worked article, its translation, and the site, an outlet, an entity, a topic, an author, a chart and a map to go with it, that pass the check', () => {
		expect(examples.map(({ path }) => path)).toEqual([
			'content/site.yml',
			'content/outlets/herald.yml',
			'content/entities/anna-lind.yml',
			'content/topics.yml',
			'content/authors/mara-teln.yml',
			'content/charts/ferries.yml',
			'content/maps/treaty.yml',
		]);
		expect(
			reportOn(
				filesAround(
					{ path, text: `${text}\n<Chart data="ferries" />\n\n<Map data="treaty" />\n` },
					{
						path: 'content/articles/river-treaty/ur.mdx',
						text: translation,
					},
				),
			),
		).toBe('');
	});

	test('has an example of every tag, and these pass the check together in the worked article', () => {
		const shown = TAG_NAMES.flatMap((name) => mdxIn(guideOf(name)));
		expect(shown.map((mdx) => /<([A-Z]\w*)/.exec(mdx)?.[1])).toEqual(TAG_NAMES);
		const [frontmatter = ''] = /^---\n[\s\S]*?\n---\n/.exec(text) ?? [];
		expect(reportOn(filesAround({ path, text: frontmatter + shown.join('\n') }))).toBe('');
	});
});

/** Every object schema inside a schema, with the path to it. */
function objectsIn(schema: unknown, path: string): readonly (readonly [string, z.ZodObject])[] {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return objectsIn(schema.unwrap(), path);
	if (schema instanceof z.ZodArray) return objectsIn(schema.element, path);
	if (!(schema instanceof z.ZodObject)) return [];
	return [[path, schema], ...Object.entries(schema.shape).flatMap(([key, inner]) => objectsIn(inner, `${path}.${key}`))];
}

const schemas = {
	article: articleSchema,
	outlet: outletSchema,
	entity: entitySchema,
	author: authorSchema,
	topic: topicSchema,
	chart: chartSchema,
	map: mapSchema,
	tombstone: tombstoneSchema,
	page: pageSchema,
	pageTranslation: pageTranslationSchema,
	translation: translationSchema,
	site: siteSchema,
};

test.each(Object.entries(schemas).flatMap(([name, schema]) => objectsIn(schema, name)))(
	'an editor’s tools explain each key of %s',
	(_, schema) => {
		for (const [key, field] of Object.entries(schema.shape)) expect((field as z.ZodType).description, key).toMatch(/.{10,}/);
	},
);
