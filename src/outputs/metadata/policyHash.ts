import { createHash } from 'node:crypto';

/** The hash by which a content security policy allows an inline style or script. */
export function policyHash(code: string): `sha256-${string}` {
	return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
