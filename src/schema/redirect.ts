import { isArchived } from './tracking.ts';

/** A service that forwards to another address, and sees who follows the link. */
export interface Redirect {
	readonly service: string;
	/** The address that it leads to, if the link contains it. */
	readonly target: string | undefined;
}

/** Services whose links contain the target in a parameter. */
const BY_PARAMETER: readonly (readonly [host: RegExp, path: RegExp, parameters: readonly string[]])[] = [
	[/^(?:www\.)?google\.[a-z.]+$/, /^\/url$/, ['q', 'url']],
	[/\.safelinks\.protection\.outlook\.com$/, /^\//, ['url']],
	[/^lm?\.(?:facebook|instagram|messenger|threads)\.(?:com|net)$|^l\.wl\.co$/, /^\//, ['u']],
	[/^(?:www\.)?youtube\.com$/, /^\/redirect$/, ['q']],
	[/^out\.reddit\.com$|^slack-redir\.net$|^(?:www\.)?linkedin\.com$/, /^\/(?:t3_\w+|link|redir\/redirect|safety\/go)?$/, ['url']],
	[/^(?:away\.)?vk\.com$/, /^\/away\.php$/, ['to']],
	[/^duckduckgo\.com$/, /^\/l\/$/, ['uddg']],
	[/^linkprotect\.cudasvc\.com$/, /^\/url$/, ['a']],
	[/^t\.umblr\.com$/, /^\/redirect$/, ['z']],
];

/** Services whose addresses do not tell where they lead. */
const SHORTENER =
	/^(?:t\.co|bit\.ly|tinyurl\.com|goo\.gl|ow\.ly|is\.gd|buff\.ly|lnkd\.in|dlvr\.it|fb\.me|trib\.al|rb\.gy|cutt\.ly|shorturl\.at|ift\.tt|news\.google\.com)$/;

/** The service that an address goes through; undefined if it leads directly to a page. */
export function findRedirect(text: string): Redirect | undefined {
	const url = new URL(text);
	const { hostname: service, pathname, searchParams } = url;
	if (isArchived(url)) return undefined;
	const [, , parameters] = BY_PARAMETER.find(([host, path]) => host.test(service) && path.test(pathname)) ?? [];
	const target = parameters?.map((name) => searchParams.get(name)).find((value) => value !== null);
	if (parameters !== undefined && (target !== undefined || service.includes('safelinks'))) return { service, target: addressOf(target) };
	if (/^urldefense\.(?:com|us)$/.test(service)) return { service, target: addressOf(/__(https?:.*?)__;/.exec(text)?.[1]) };
	const [, amp] = /^\/(?:amp\/s|c\/s|v\/s)\/(.+)$/.exec(pathname) ?? [];
	if (amp !== undefined && /(?:^|\.)(?:google\.[a-z.]+|cdn\.ampproject\.org)$/.test(service))
		return { service, target: addressOf(`https://${amp}${url.search}`) };
	return SHORTENER.test(service) && pathname.length > 1 ? { service, target: undefined } : undefined;
}

function addressOf(text: string | null | undefined): string | undefined {
	return typeof text === 'string' && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : undefined;
}
