import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { UNKNOWN } from '../schema/date.ts';
import type { AttributionData, Stance } from '../schema/claim.ts';
import type { ReadableArticle } from '../reading/documents/readable.ts';

/** No document is listed twice, and none speaks twice, or for and against, about one claim in one voice. */
export function checkRepeats(article: ReadableArticle): readonly Diagnostic[] {
	return [...repeatedSources(article), ...repeatedAttributions(article)];
}

/** Where two outlets share a page, each has its own work on it. */
function repeatedSources({ data, locate }: ReadableArticle): readonly Diagnostic[] {
	const firstIds = new Map<string, string>();
	return data.sources.flatMap(({ id, outlet, url }, at) => {
		const page = `${outlet} ${url}`;
		const first = firstIds.get(page);
		if (url === UNKNOWN || first === id) return [];
		if (first !== undefined) return [diagnostic(locate(['sources', at, 'url']), 'duplicate-source', { id, first })];
		firstIds.set(page, id);
		return [];
	});
}

function repeatedAttributions({ data, locate }: ReadableArticle): readonly Diagnostic[] {
	return data.claims.flatMap(({ attributions }, at) =>
		attributions.flatMap((attribution, which) => {
			const earlier = attributions.slice(0, which).find((candidate) => isRepeat(candidate, attribution));
			if (earlier === undefined) return [];
			const { source, stance } = attribution;
			const place = locate(['claims', at, 'attributions', which, 'source']);
			return [diagnostic(place, 'duplicate-attribution', { source, stances: [earlier.stance, stance] })];
		}),
	);
}

/** What somebody adds to know may go along with whatever else they say. */
function isRepeat(one: AttributionData, other: AttributionData): boolean {
	const isOneVoice = one.source === other.source && one.speaker === other.speaker && one.unnamed === other.unnamed;
	const stances = new Set<Stance>([one.stance, other.stance]);
	return isOneVoice && (stances.size === 1 || !stances.has('context'));
}
