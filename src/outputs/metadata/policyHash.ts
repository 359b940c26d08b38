import { createHash } from 'node:crypto';

/** What a content security policy calls a style or script in the page, so that it lets it in. */
export function policyHash(code: string): `sha256-${string}` {
	return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
