import type { AstroPrerenderer } from 'astro';
import { policyHash } from '../outputs/metadata/policyHash.ts';

/** What a policy speaks of; data in a script is none. */
const INLINE = /<(?:script|style)(?![^>]*\ssrc=)(?![^>]*\stype="application\/ld\+json")[^>]*>([\s\S]*?)<\/(?:script|style)>/g;
const STYLE = /<style>([\s\S]*?)<\/style>/g;
const STYLE_POLICY = /style-src [^;"]*/;
const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;

/**
 * Makes pages as `prerenderer` does, and takes out of each one's content security policy what the page does not have. Astro names
 * every style and script of the whole site in every policy; hashes do not compress, and a policy should allow no more than it must.
 */
export function withTightPolicies(prerenderer: AstroPrerenderer): AstroPrerenderer {
	return {
		...prerenderer,
		async render(request, options) {
			const result = await prerenderer.render(request, options);
			return result instanceof Response ? tightenPage(result) : { ...result, response: await tightenPage(result.response) };
		},
	};
}

/** The same of what a page is answered with; what is no page stays as it is. */
export async function tightenPage(response: Response): Promise<Response> {
	if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
	return new Response(tightenPolicy(await response.text()), response);
}

/** The page with its styles in one element, and only those hashes in its policy that one of its own styles or scripts has. */
export function tightenPolicy(html: string): string {
	const page = joinStyles(html);
	const own = new Set([...page.matchAll(INLINE)].map(([, code = '']) => `'${hashOf(code)}'`));
	return page.replace(POLICY, (_, before: string, policy: string, after: string) => {
		const kept = policy.replace(/ '(?:sha256-[^']+)'/g, (hash) => (own.has(hash.trim()) ? hash : ''));
		return before + kept + after;
	});
}

/** The page with all styles of its head in the first of their elements: a hash does not compress, and each style costs one. */
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

/** The hash of each style and script: all pages of a kind have the same. */
const hashes = new Map<string, string>();

function hashOf(code: string): string {
	const hash = hashes.get(code) ?? policyHash(code);
	hashes.set(code, hash);
	return hash;
}
