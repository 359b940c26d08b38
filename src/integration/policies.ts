import { hash } from 'node:crypto';
import { policyFor } from '../outputs/metadata/policy.ts';

/** Inline styles, and inline scripts. JSON-LD is data and needs no hash. */
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const SCRIPT = /<script(?![^>]*\ssrc=)(?![^>]*\stype="application\/ld\+json")[^>]*>([\s\S]*?)<\/script>/g;
/** Styles that may be joined: they apply everywhere. */
const PLAIN_STYLE = /<style>([\s\S]*?)<\/style>/g;
/** What the page says that it loads besides (see `layouts/Loads.astro`). */
const LOADS = /<meta name="loads" content="([^"]*)">/;
const CHARSET = '<meta charset="utf-8">';

/**
 * Gives a page its content security policy, first in the head, with the hash of each of its inline scripts and styles.
 * Joins its styles into one element first, because hashes do not compress. Throws if the page has no place for a policy.
 */
export function withPolicy(html: string): string {
	const [, loads = ''] = LOADS.exec(html) ?? [];
	const page = joinStyles(html.replace(LOADS, ''));
	if (!page.includes(CHARSET)) throw new Error(`A page needs ${CHARSET}, after which its policy goes.`);
	const directives = [...loads.split('; '), directive('script-src', page, SCRIPT), directive('style-src', page, STYLE)];
	const policy = `<meta http-equiv="content-security-policy" content="${policyFor(directives.filter((one) => one.includes(' ')))}">`;
	return page.replace(CHARSET, () => CHARSET + policy);
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

function directive(name: string, html: string, element: RegExp): string {
	return [name, ...Array.from(html.matchAll(element), ([, code = '']) => `'${hashOf(code)}'`)].join(' ');
}

/** The hash by which a content security policy allows an inline style or script. */
function hashOf(code: string): string {
	return `sha256-${hash('sha256', code, 'base64')}`;
}
