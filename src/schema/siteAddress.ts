import { isLocalHost } from './url.ts';

/** The names that are kept free for examples and tests (RFC 2606, 6761). */
const PLACEHOLDER = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid)\.?$/i;

/** Why a site cannot be published at an address, or undefined where it can: it has none, one for examples, or one of a private network. */
export function addressFault(address: string | undefined): 'missing' | 'placeholder' | 'local' | undefined {
	if (address === undefined) return 'missing';
	const { hostname } = new URL(address);
	if (PLACEHOLDER.test(hostname)) return 'placeholder';
	return isLocalHost(hostname) ? 'local' : undefined;
}
