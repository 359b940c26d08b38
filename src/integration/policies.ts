import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { policyHash } from '../outputs/metadata/policyHash.ts';

const INLINE = /<(?:script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/(?:script|style)>/g;
const STYLE = /<style>([\s\S]*?)<\/style>/g;
const STYLE_POLICY = /style-src [^;"]*/;
const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;

/**
 * Takes out of each page's content security policy what the page does not have. Astro names every style and script of
 * the whole site in every policy; hashes do not compress, and a policy should allow no more than it must.
 */
export async function tightenPolicies(folder: string): Promise<void> {
	for await (const file of glob('**/*.html', { cwd: folder })) {
		const path = join(folder, file);
		const html = await readFile(path, 'utf8');
		await writeFile(path, tightenPolicy(html));
	}
}

/** The page with its styles in one element, and only those hashes in its policy that one of its own styles or scripts has. */
export function tightenPolicy(html: string): string {
	const page = joinStyles(html);
	const own = new Set([...page.matchAll(INLINE)].map(([, code = '']) => `'${policyHash(code)}'`));
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
	return [joined.replace(STYLE_POLICY, (policy) => `${policy} '${policyHash(all)}'`), ...rest].join('</head>');
}
