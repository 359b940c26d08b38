import { z } from 'astro/zod';
import { UNKNOWN } from './date.ts';
import { findRedirect } from './redirect.ts';
import { trackingParameters } from './tracking.ts';

/** What is wrong with an address, as the code of the problem; undefined if nothing is. */
export function urlFault(text: string): 'relative-url' | 'not-http-url' | 'broken-url' | 'redirect-url' | 'tracking-url' | undefined {
	if (typingFault(text) !== undefined) return 'broken-url';
	if (!URL.canParse(text)) return 'relative-url';
	const url = new URL(text);
	if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'not-http-url';
	if (findRedirect(text) !== undefined) return 'redirect-url';
	return trackingParameters(text).length > 0 ? 'tracking-url' : undefined;
}

/** How an address was mistyped or badly pasted. A browser would make something of it, but not what was meant. */
export type TypingFault = 'bare' | 'space' | 'invisible' | 'sign' | 'doubled' | 'slashes' | 'login' | 'local' | 'host';

const SCHEME = /^https?:/i;
/** Hosts on this computer or on its local network (RFC 1918, 3927, 4193, 6598, 6762, 8375). */
const LOCAL =
	/^(?:0|10|127)\.[\d.]+$|^192\.168\.[\d.]+$|^172\.(?:1[6-9]|2\d|3[01])\.[\d.]+$|^169\.254\.[\d.]+$|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.[\d.]+$|^\[(?:::|::1|f[cd][\da-f]{2}:.*|fe[89ab][\da-f]:.*)\]$|(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home\.arpa)\.?$/i;
const HOST = /^[\w-]+(?:\.[\w-]+)+\.?$/;
/** Invisible characters, and signs that belong to the sentence around an address, such as ۔ at its end. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u034F\u115F\u1160\u2800\u3164\uFE00-\uFE0F\uFFA0]/u;
const FOREIGN_SIGN = /[<>"“”„«»‹›]|[۔،؛؟…。，]$/;

/** Whether a host is this computer or another one on its local network. */
export function isLocalHost(host: string): boolean {
	return LOCAL.test(host) || !HOST.test(host);
}

/** How a web address was mistyped; undefined if it was not, or if it is no web address. */
export function typingFault(text: string): TypingFault | undefined {
	if (!SCHEME.test(text)) return undefined;
	if (INVISIBLE.test(text)) return 'invisible';
	if (/\s/.test(text)) return 'space';
	if (FOREIGN_SIGN.test(text)) return 'sign';
	if (/^https?:\/*(?:www\.)?https?[:/]/i.test(text)) return 'doubled';
	if (!/^https?:\/\/[^/]/i.test(text)) return 'slashes';
	if (!URL.canParse(text)) return undefined;
	const { hostname, password, username } = new URL(text);
	if (username !== '' || password !== '') return 'login';
	if (LOCAL.test(hostname)) return 'local';
	return HOST.test(hostname) ? undefined : 'host';
}

/** The web address in a text with quotation marks, brackets or words around it; undefined if there is none. */
export function addressWithin(text: string): string | undefined {
	return /https?:\/\/[^\s<>"“”„«»()[\]]+/i.exec(text)?.[0];
}

/** An absolute web address that leads directly to its page and carries no tracking, or `unknown`. Each fault has its own code. */
export const urlOrUnknown = z
	.string()
	.trim()
	.superRefine((text, context) => {
		const fault = text === UNKNOWN ? undefined : urlFault(text);
		if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
	});
