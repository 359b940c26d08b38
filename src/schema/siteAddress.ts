import { isLocalHost } from './url.ts';

/** Host names that are reserved for examples and tests (RFC 2606, 6761). */
const PLACEHOLDER = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid)\.?$/i;

/**
 * Why a site cannot be published at an address: there is none, or it is for examples or in a private network. Undefined
 * if it can be published.
 */
export function addressFault(address: string | undefined): 'missing' | 'placeholder' | 'local' | undefined {
	if (address === undefined) return 'missing';
	const { hostname } = new URL(address);
	if (PLACEHOLDER.test(hostname)) return 'placeholder';
	return isLocalHost(hostname) ? 'local' : undefined;
}
