import { fileKind, type FileKind } from '../../reading/files/path.ts';
import type { Path } from '../../reading/yaml/yaml.ts';
import type { AttributeSpec } from '../../tags/spec.ts';
import { SPECS, TAG_NAMES } from '../../tags/specs.ts';
import { splitContent } from '../files/contentText.ts';
import { readYamlText, valueOf } from '../files/yamlText.ts';

/** A thing that articles share. */
export interface Thing {
	readonly kind: 'outlet' | 'entity' | 'topic' | 'chart' | 'map';
	readonly id: string;
}

/** A file of the content folder. */
export interface TextFile {
	readonly path: string;
	readonly text: string;
}

/** A file, or an entry in the file of topics, that names a thing. */
export interface Reference {
	/** The kind of file: “Article”, “Map”. */
	readonly kind: string;
	/** Its address on the desk, and its title. */
	readonly path: string;
	readonly title: string;
	/** The file that contains it, the values in it that are the id, and how often its text names the thing. */
	readonly file: string;
	readonly values: readonly Path[];
	readonly inText: number;
}

/** Where the ids of things are in each kind of file. A * is any entry of a list. */
const PLACES: Readonly<Partial<Record<FileKind['kind'], Readonly<Partial<Record<Thing['kind'], readonly string[]>>>>>> = {
	article: {
		outlet: ['sources.*.outlet', 'sources.*.via'],
		entity: ['entities.*', 'claims.*.about.*', 'claims.*.attributions.*.speaker'],
		topic: ['topics.*'],
	},
	chart: { outlet: ['countedBy', 'series.*.countedBy', 'sources.*.outlet', 'sources.*.via'] },
	map: { entity: ['places.*', 'routes.*.through.*'] },
	topics: { chart: ['*.charts.*'], map: ['*.maps.*'] },
};

const NAMES: Readonly<Partial<Record<FileKind['kind'], string>>> = {
	article: 'Article',
	page: 'Page',
	'page-translation': 'Page',
	chart: 'Chart',
	map: 'Map',
	topics: 'Topic',
};

/** The folder of each kind’s pages. */
export const HUBS: Readonly<Partial<Record<Thing['kind'], string>>> = { outlet: 'outlets', entity: 'entities', topic: 'topics' };

/** Finds everything that names a thing, drafts included. A file that cannot be read names nothing. */
export function referencesTo(thing: Thing, files: readonly TextFile[]): readonly Reference[] {
	return files.flatMap((file): readonly Reference[] => {
		const { kind } = fileKind(file.path);
		const name = NAMES[kind];
		if (name === undefined || !file.text.includes(thing.id)) return [];
		const parts = splitContent(file.path, file.text);
		const data = readValues(parts?.yaml ?? '');
		const values = (PLACES[kind]?.[thing.kind] ?? []).flatMap((pattern) => matches(data, pattern.split('.'), thing.id));
		const inText = [...(parts?.body ?? '').matchAll(inTextPattern(thing))].length;
		if (values.length + inText === 0) return [];
		const found = { kind: name, path: file.path, file: file.path, values, inText };
		if (kind !== 'topics') return [{ ...found, title: titleOf(data) || file.path }];
		return [...Map.groupBy(values, ([at]) => at)].map(([at, own]) => {
			const topic = (data as Readonly<Record<string, unknown>>[])[Number(at)];
			return { ...found, path: `${file.path}/${String(topic?.['id'])}`, title: String(topic?.['name']), values: own };
		});
	});
}

/**
 * Matches where a text names a thing: in an attribute of a tag, or in a link to its page. The group `before` holds what
 * is before the id.
 */
export function inTextPattern({ id, kind }: Thing): RegExp {
	const attributes = TAG_NAMES.flatMap((tag) =>
		Object.entries<AttributeSpec>(SPECS[tag].attributes).flatMap(([attribute, spec]) =>
			(spec as AttributeSpec & { readonly names?: string }).names === kind ? [`<${tag}\\b[^>]*?\\b${attribute}=["']`] : [],
		),
	);
	const hub = HUBS[kind];
	const before = [...attributes, ...(hub === undefined ? [] : [`\\]\\((?:/[a-z-]+)?/${hub}/`])].join('|');
	return new RegExp(`(?<before>${before === '' ? '(?!)' : before})${id}(?=["'/])`, 'g');
}

function readValues(yaml: string): unknown {
	try {
		return valueOf(readYamlText(yaml));
	} catch {
		return undefined;
	}
}

function matches(value: unknown, [step, ...rest]: readonly string[], id: string, at: Path = []): readonly Path[] {
	if (step === undefined) return value === id ? [at] : [];
	if (typeof value !== 'object' || value === null) return [];
	if (step === '*') return Array.isArray(value) ? value.flatMap((item, index) => matches(item, rest, id, [...at, index])) : [];
	return matches((value as Readonly<Record<string, unknown>>)[step], rest, id, [...at, step]);
}

function titleOf(data: unknown): string {
	const { title } = (data ?? {}) as { readonly title?: unknown };
	return typeof title === 'string' ? title : '';
}
