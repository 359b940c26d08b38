import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Locate } from '../reading/yaml/yaml.ts';
import type { ArticleData } from '../schema/article.ts';
import { findCircle, findOrigins, restsOn, type Relay } from '../model/evidence/origins.ts';
import { findStatusFault, firstWith } from '../model/evidence/status.ts';
import type { ReadableArticle } from '../reading/documents/readable.ts';

/** Checks that no relays run in a circle, and that every status follows from its attributions. */
export function checkEvidence(article: ReadableArticle): readonly Diagnostic[] {
	const sources = new Map(article.data.sources.map((source) => [source.id, source]));
	// If two sources have the same id, nothing that names them can be judged.
	if (sources.size < article.data.sources.length) return [];
	const circles = findCircles(article, sources);
	// Nothing in a circle has an origin, so no status can be judged until the circle is mended.
	return circles.length > 0 ? circles : checkStatuses(article, sources);
}

/** Reports sources that are based on each other in a circle, in an article or a chart. */
export function findCircles(
	{ data, locate }: { readonly data: Pick<ArticleData, 'sources'>; readonly locate: Locate },
	sources: ReadonlyMap<string, Relay>,
): readonly Diagnostic[] {
	const reported = new Set<string>();
	return data.sources.flatMap(({ id }, at) => {
		const circle = findCircle(id, sources);
		if (circle === undefined || reported.has(id)) return [];
		for (const member of circle) reported.add(member);
		return [diagnostic(locate(['sources', at, 'basedOn'], 'key'), 'relay-circle', { chain: circle.join(' → ') })];
	});
}

function checkStatuses({ data, locate }: ReadableArticle, sources: ReadonlyMap<string, Relay>): readonly Diagnostic[] {
	return data.claims.flatMap(({ status, attributions, witness }, at) => {
		const supporting = attributions.filter(({ stance }) => stance === 'supports').flatMap(restsOn);
		if (supporting.some((id) => !sources.has(id))) return [];
		const origins = findOrigins(supporting, sources).size;
		const supportingOrigins = witness === undefined ? origins : Math.min(1, origins);
		const fault = findStatusFault(status, {
			supportingOrigins,
			disputedBy: firstWith('disputes', attributions),
			correctedBy: firstWith('corrects', attributions),
		});
		if (fault === undefined) return [];
		const place = locate(['claims', at, 'status']);
		switch (fault.code) {
			case 'status-too-high':
				return [
					diagnostic(place, fault.code, {
						status: status === 'one-source' ? status : 'several-sources',
						origins: countWords(supportingOrigins),
					}),
				];
			case 'verified-after-all':
			case 'more-than-one-source':
				return [diagnostic(place, fault.code, { origins: countWords(supportingOrigins) })];
			case 'status-ignores-dispute':
			case 'status-ignores-correction':
				return [diagnostic(place, fault.code, { status, source: fault.source })];
			default:
				return [diagnostic(place, fault.code)];
		}
	});
}

function countWords(origins: number): string {
	return origins === 0 ? 'none' : origins === 1 ? 'one' : `${origins} separate sources`;
}
