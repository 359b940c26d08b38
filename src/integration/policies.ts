import { hash } from 'node:crypto';

/** Inline styles, and inline scripts. JSON-LD is data and needs no hash. */
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const SCRIPT = /<script(?![^>]*\ssrc=)(?![^>]*\stype="application\/ld\+json")[^>]*>([\s\S]*?)<\/script>/g;
/** Styles that may be joined: they apply everywhere. */
const PLAIN_STYLE = /<style>([\s\S]*?)<\/style>/g;
const POLICY = /(<meta http-equiv="content-security-policy" content="[^"]*?script-src [^;"]*)([^"]*?style-src [^;"]*)/;

/**
 * Joins the styles of a page into one element, and adds the hash of each of its inline scripts and styles to its content
 * security policy. Hashes do not compress, so the fewer the better.
 */
export function completePolicy(html: string): string {
	const page = joinStyles(html);
	const [scripts, styles] = [SCRIPT, STYLE].map((pattern) => hashesIn(page, pattern));
	return page.replace(POLICY, (_, toScripts: string, toStyles: string) => `${toScripts}${scripts ?? ''}${toStyles}${styles ?? ''}`);
}

/** Joins all styles in the head into the first `<style>`. */
function joinStyles(html: string): string {
	const end = html.indexOf('</head>');
	const head = html.slice(0, end);
	const styles = Array.from(head.matchAll(PLAIN_STYLE), ([, style = '']) => style);
	if (styles.length < 2) return html;
	let isFirst = true;
	const joined = head.replace(PLAIN_STYLE, () => {
		const element = isFirst ? `<style>${styles.join('')}</style>` : '';
		isFirst = false;
		return element;
	});
	return joined + html.slice(end);
}

function hashesIn(html: string, element: RegExp): string {
	return [...new Set(Array.from(html.matchAll(element), ([, code = '']) => ` '${hashOf(code)}'`))].join('');
}

/** The hash by which a content security policy allows an inline style or script. */
function hashOf(code: string): string {
	return `sha256-${hash('sha256', code, 'base64')}`;
}
