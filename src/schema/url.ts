import { z } from 'astro/zod';
import { UNKNOWN } from './date.ts';

/**
 * Parameters that say through which advertisement, mail or person a link came, and nothing about the page.
 * The names are those of the common senders (Google, Meta, Microsoft, Mailchimp, HubSpot, Yandex, TikTok).
 */
const TRACKING =
	/^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|wbraid|gbraid|msclkid|mc_cid|mc_eid|igshid|igsh|twclid|ttclid|yclid|_hsenc|_hsmi|mkt_tok|vero_id|oly_anon_id|oly_enc_id|s_cid|ref_src|ref_url|cmpid|ocid)$/i;

/** What is wrong with an address, as the code of the problem; undefined when nothing is. */
export function urlFault(text: string): 'relative-url' | 'not-http-url' | 'broken-url' | 'tracking-url' | undefined {
	if (typingFault(text) !== undefined) return 'broken-url';
	if (!URL.canParse(text)) return 'relative-url';
	const url = new URL(text);
	if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'not-http-url';
	return trackingParameters(text).length > 0 ? 'tracking-url' : undefined;
}

/** How an address was mistyped or badly pasted: a browser would make something of it, and nothing that was meant. */
export type TypingFault = 'bare' | 'space' | 'sign' | 'doubled' | 'slashes' | 'local' | 'host';

const SCHEME = /^https?:/i;
/** Names of the computer that one sits at, and of those beside it. */
const LOCAL = /^(?:localhost|0\.0\.0\.0|(?:127|10|192\.168)\.[\d.]+)$/;
const HOST = /^[\w-]+(?:\.[\w-]+)+\.?$/;

/** How a web address was mistyped; undefined when it was not, or is no web address at all. */
export function typingFault(text: string): TypingFault | undefined {
	if (!SCHEME.test(text)) return undefined;
	if (/\s/.test(text)) return 'space';
	if (/[<>"“”„«»]/.test(text)) return 'sign';
	if (/^https?:\/*(?:www\.)?https?[:/]/i.test(text)) return 'doubled';
	if (!/^https?:\/\/[^/]/i.test(text)) return 'slashes';
	if (!URL.canParse(text)) return undefined;
	const { hostname } = new URL(text);
	if (LOCAL.test(hostname)) return 'local';
	return HOST.test(hostname) ? undefined : 'host';
}

/** The whole web address in what was pasted with quotation marks, brackets or words around it; undefined when there is none. */
export function addressWithin(text: string): string | undefined {
	return /https?:\/\/[^\s<>"“”„«»()[\]]+/i.exec(text)?.[0];
}

/** The names of the tracking parameters in an address, in order. */
export function trackingParameters(text: string): readonly string[] {
	return [...new URL(text).searchParams.keys()].filter((name) => TRACKING.test(name));
}

/** The same address without its tracking parameters. */
export function withoutTracking(text: string): string {
	const url = new URL(text);
	for (const name of trackingParameters(text)) url.searchParams.delete(name);
	return url.href;
}

/** An absolute web address without tracking, or `unknown`. Each fault is reported under its own code. */
export const urlOrUnknown = z
	.string()
	.trim()
	.superRefine((text, context) => {
		const fault = text === UNKNOWN ? undefined : urlFault(text);
		if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
	});
