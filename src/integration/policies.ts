import { policyHash } from '../outputs/metadata/policyHash.ts';

/** Inline scripts and styles, which need a hash in the policy. JSON-LD is data and needs none. */
const INLINE = /<(?:script|style)(?![^>]*\ssrc=)(?![^>]*\stype="application\/ld\+json")[^>]*>([\s\S]*?)<\/(?:script|style)>/g;
const STYLE = /<style>([\s\S]*?)<\/style>/g;
const STYLE_POLICY = /style-src [^;"]*/;
const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;

/**
 * Joins the styles of a page into one element, and removes from its content security policy every hash that none of its
 * styles and scripts has. Astro puts every style and script of the whole site into every policy. Hashes do not compress,
 * and a policy should not allow more than it must.
 */
export function tightenPolicy(html: string): string {
	const page = joinStyles(html);
	const own = new Set([...page.matchAll(INLINE)].map(([, code = '']) => `'${hashOf(code)}'`));
	return page.replace(POLICY, (_, before: string, policy: string, after: string) => {
		const kept = policy.replace(/ '(?:sha256-[^']+)'/g, (hash) => (own.has(hash.trim()) ? hash : ''));
		return before + kept + after;
	});
}

/** Joins all styles in the head into the first `<style>`. Each style needs a hash of its own, and hashes do not compress. */
function joinStyles(html: string): string {
	const [head = '', ...rest] = html.split('</head>');
	const styles = [...head.matchAll(STYLE)].map(([, style = '']) => style);
	if (styles.length < 2) return html;
	const all = styles.join('');
	let isFirst = true;
	const joined = head.replace(STYLE, () => {
		const element = isFirst ? `<style>${all}</style>` : '';
		isFirst = false;
		return element;
	});
	return [joined.replace(STYLE_POLICY, (policy) => `${policy} '${hashOf(all)}'`), ...rest].join('</head>');
}

/** The hash of each style and script. Pages of the same kind share them, so each is computed once. */
const hashes = new Map<string, string>();

function hashOf(code: string): string {
	const hash = hashes.get(code) ?? policyHash(code);
	hashes.set(code, hash);
	return hash;
}
