import { z } from 'astro/zod';
import { chartSchema } from '../../schema/chart.ts';
import { mapSchema } from '../../schema/map.ts';
import { siteSchema, topicSchema } from '../../schema/site.ts';
import { articleSchema } from '../../schema/article.ts';
import { authorSchema } from '../../schema/author.ts';
import { entitySchema } from '../../schema/entity.ts';
import { outletSchema } from '../../schema/outlet.ts';
import { purposeAtDesk } from '../words/purpose.ts';
import { translationSchema } from '../../schema/translation.ts';

/** One field of a form. */
export interface Field {
	readonly key: string;
	/** What to write in it, in the words of the schema. */
	readonly help: string;
	readonly isNeeded: boolean;
	/**
	 * The input: a line, several lines, a number, one of some values, yes or no, a list of words, fields that belong
	 * together, or rows of fields.
	 */
	readonly kind: 'line' | 'lines' | 'number' | 'choice' | 'yes-no' | 'list' | 'group' | 'rows';
	readonly options?: readonly string[];
	/** The value that it counts as while nothing is chosen. */
	readonly countsAs?: string;
	readonly fields?: readonly Field[];
	/** The most characters that it takes. */
	readonly most?: number;
}

/** The things that have a form. */
export type Formed = 'article' | 'translation' | 'outlet' | 'entity' | 'author' | 'topic' | 'chart' | 'map' | 'site';

/** The settings of the site that have a form. The others need more than that: a language needs its words, a service its address. */
const SETTINGS: ReadonlySet<string> = new Set(
	'name description desk address accent accentDark timeZone contact reports postalAddress legalNotice'.split(' '),
);

/** The fields of every form. They come from the schemas, so a new key has its field at once. */
export function fieldsOf(): Readonly<Record<Formed, readonly Field[]>> {
	return {
		article: fieldsIn(articleSchema),
		translation: fieldsIn(translationSchema),
		outlet: fieldsIn(outletSchema),
		entity: fieldsIn(entitySchema),
		author: fieldsIn(authorSchema),
		topic: fieldsIn(topicSchema),
		chart: fieldsIn(chartSchema),
		map: fieldsIn(mapSchema),
		site: fieldsIn(siteSchema).filter(({ key }) => SETTINGS.has(key)),
	};
}

/** The parts of JSON Schema that forms use. */
interface Shape {
	readonly type?: string;
	readonly description?: string;
	readonly enum?: readonly string[];
	readonly default?: unknown;
	readonly properties?: Readonly<Record<string, Shape>>;
	readonly required?: readonly string[];
	readonly items?: Shape;
	readonly anyOf?: readonly Shape[];
	readonly maxLength?: number;
	readonly additionalProperties?: unknown;
}

/** A field that may be longer than this many characters has several lines. */
const LONG = 120;

function fieldsIn(schema: z.ZodType): readonly Field[] {
	return fieldsOfShape(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape);
}

function fieldsOfShape({ properties = {}, required = [] }: Shape): readonly Field[] {
	return Object.entries(properties).flatMap(([key, shape]): readonly Field[] => {
		const kind = kindOf(shape);
		if (kind === undefined) return [];
		const inner = kind === 'group' ? shape : kind === 'rows' ? shape.items : undefined;
		return [
			{
				key,
				help: purposeAtDesk(shape.description ?? ''),
				isNeeded: required.includes(key),
				kind,
				...(shape.enum !== undefined && { options: shape.enum }),
				...(typeof shape.default === 'string' && { countsAs: shape.default }),
				...(inner !== undefined && { fields: fieldsOfShape(inner) }),
				...(shape.maxLength !== undefined && { most: shape.maxLength }),
			},
		];
	});
}

/** The kind of input for a field. Undefined for what has no input: the names in other languages. */
function kindOf({ anyOf = [], enum: options, items, maxLength = 0, properties, type }: Shape): Field['kind'] | undefined {
	if (options !== undefined) return 'choice';
	if (type === 'array') return items?.properties === undefined ? 'list' : 'rows';
	if (type === 'object') return properties === undefined ? undefined : 'group';
	if (type === 'boolean') return 'yes-no';
	if ([type, ...anyOf.map((one) => one.type)].some((own) => own === 'number' || own === 'integer')) return 'number';
	return maxLength > LONG ? 'lines' : 'line';
}
