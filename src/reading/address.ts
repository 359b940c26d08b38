import type { Place } from '../problems/place.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { addressWithin, trackingParameters, typingFault, urlFault, withoutTracking } from '../schema/url.ts';

/** What is wrong with a web address by itself; undefined when nothing is. */
export function addressProblem(place: Place, url: string, where: 'frontmatter' | 'text'): Problem | undefined {
	const typing = typingFault(url);
	if (typing !== undefined) return problem(place, 'broken-url', { url, fault: typing });
	switch (urlFault(url)) {
		case 'relative-url':
			return problem(place, 'relative-url', { url, where, within: addressWithin(url) });
		case 'not-http-url':
			return problem(place, 'not-http-url', { url });
		case 'tracking-url':
			return problem(place, 'tracking-url', { parameters: trackingParameters(url).join(', '), clean: withoutTracking(url) });
		default:
			return undefined;
	}
}
