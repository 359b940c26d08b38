import type { Place } from '../../diagnostics/place.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { findRedirect } from '../../schema/redirect.ts';
import { trackingParameters, withoutTracking } from '../../schema/tracking.ts';
import { addressWithin, typingFault, urlFault } from '../../schema/url.ts';

/** What is wrong with a web address in itself; undefined if nothing is. */
export function addressDiagnostic(place: Place, url: string, where: 'frontmatter' | 'text'): Diagnostic | undefined {
	const typing = typingFault(url);
	if (typing !== undefined) return diagnostic(place, 'broken-url', { url, fault: typing });
	switch (urlFault(url)) {
		case 'relative-url':
			return diagnostic(place, 'relative-url', { url, where, within: addressWithin(url) });
		case 'not-http-url':
			return diagnostic(place, 'not-http-url', { url });
		case 'redirect-url': {
			const { service = '', target } = findRedirect(url) ?? {};
			return diagnostic(place, 'redirect-url', { service, clean: target && withoutTracking(target) });
		}
		case 'tracking-url':
			return diagnostic(place, 'tracking-url', { parameters: trackingParameters(url).join(', '), clean: withoutTracking(url) });
		default:
			return undefined;
	}
}
