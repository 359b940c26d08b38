import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/place.ts';
import { ledgerSchema, recordedArticleSchema, recordedSchema, type LedgerData, type Recorded } from '../../schema/ledger.ts';
import { placeAt, type ContentFile } from '../files/contentFile.ts';
import { keepNothing, type Keep } from './keep.ts';
import { readRecord, type RecordReading } from './record.ts';

/** One file of the ledger, with what it records. */
export interface LedgerFile {
	readonly file: ContentFile;
	readonly of: Recorded;
	readonly id: string;
}

/** The ledger of published addresses, from all its files. */
export interface LedgerReading {
	/** Undefined if one of its files could not be read: what seems to be missing may be in that file. */
	readonly data: LedgerData | undefined;
	readonly diagnostics: readonly Diagnostic[];
	/** The place where something is recorded. */
	readonly locate: (of: Recorded, id: string) => Place;
}

/**
 * Reads the ledger. `whole` is the single file that it used to be, which still counts if it exists. Undefined if
 * nothing has been recorded yet.
 */
export function readLedger(
	whole: ContentFile | undefined,
	parts: readonly LedgerFile[],
	keep: Keep = keepNothing,
): LedgerReading | undefined {
	if (whole === undefined && parts.length === 0) return undefined;
	const old = whole && readRecord(whole, ledgerSchema);
	const articles = parts
		.filter(({ of }) => of === 'articles')
		.map(({ file, id }) => ({ slug: id, reading: keep('recorded article', file, () => readRecord(file, recordedArticleSchema)) }));
	const others = parts
		.filter(({ of }) => of !== 'articles')
		.map((part) => ({ ...part, reading: keep('recorded', part.file, () => readRecord(part.file, recordedSchema)) }));
	const readings = [...(old === undefined ? [] : [old]), ...[...articles, ...others].map(({ reading }) => reading)];
	return {
		data: readings.some(({ data }) => data === undefined) ? undefined : joined(old?.data, articles, others),
		diagnostics: readings.flatMap(({ diagnostics }) => diagnostics),
		locate: (of, id) => {
			const own = parts.find((part) => part.of === of && part.id === id);
			if (own !== undefined) return placeAt(own.file, 0);
			for (const { reading } of articles) {
				const at = of === 'outlets' || of === 'entities' ? (reading.data?.[of].indexOf(id) ?? -1) : -1;
				if (at >= 0) return reading.locate([of, at]);
			}
			const at = of === 'articles' ? old?.data?.articles.findIndex(({ slug }) => slug === id) : old?.data?.[of].indexOf(id);
			return old?.locate([of, at ?? 0]) ?? placeAt({ path: `content/ledger/${of}/${id}.yml`, text: '' }, 0);
		},
	};
}

function joined(
	old: LedgerData | undefined,
	articles: readonly { readonly slug: string; readonly reading: RecordReading<Omit<LedgerData['articles'][number], 'slug'>> }[],
	others: readonly LedgerFile[],
): LedgerData {
	const ids = (of: Exclude<Recorded, 'articles'>) => [
		...new Set([...(old?.[of] ?? []), ...others.filter((other) => other.of === of).map(({ id }) => id)]),
	];
	const before = new Map(old?.articles.map((entry) => [entry.slug, entry]));
	const own = articles.flatMap(({ reading: { data }, slug }) =>
		data === undefined ? [] : [{ slug, ...data, claims: { ...before.get(slug)?.claims, ...data.claims } }],
	);
	return {
		articles: [...(old?.articles ?? []).filter(({ slug }) => !own.some((entry) => entry.slug === slug)), ...own],
		outlets: ids('outlets'),
		entities: ids('entities'),
		authors: ids('authors'),
		topics: ids('topics'),
		pages: ids('pages'),
	};
}
