import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { UNKNOWN } from '../schema/date.ts';
import type { AttributionData, Stance } from '../schema/claim.ts';
import type { ReadableArticle } from '../reading/documents/readable.ts';

/** Reports documents that are listed twice, and attributions in which one voice speaks twice, or for and against, about one claim. */
export function checkRepeats(article: ReadableArticle): readonly Diagnostic[] {
	return [...repeatedSources(article), ...repeatedAttributions(article)];
}

/** Reports sources with the same outlet and address. If two outlets share a page, each has its own work on it. */
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

/** Whether one attribution repeats or contradicts another by the same voice. Context may go with any other stance. */
function isRepeat(one: AttributionData, other: AttributionData): boolean {
	const isOneVoice = one.source === other.source && one.speaker === other.speaker && one.unnamed === other.unnamed;
	const stances = new Set<Stance>([one.stance, other.stance]);
	return isOneVoice && (stances.size === 1 || !stances.has('context'));
}
