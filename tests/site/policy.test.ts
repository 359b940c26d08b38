import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pages } from './pages.ts';

const policyOf = (document: Document) =>
	document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';

test.each(pages)('$name has a content security policy that lets nothing strange in', ({ document, url }) => {
	const policy = policyOf(document);
	expect(policy).toContain("default-src 'none'");
	// The search compiles the program that looks through its index; no other page may.
	const rest = url.endsWith('/search/') ? policy.replace(" 'wasm-unsafe-eval'", '') : policy;
	expect(rest).not.toMatch(/unsafe-|https?:|\*/);
});

test.each(pages)('every style and script on $name is one that its policy names', ({ document, html }) => {
	const policy = policyOf(document);
	const inline = [
		...html.matchAll(/<(?:style|script)(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/(?:style|script)>/g),
	].map(([, code = '']) => code);
	for (const code of inline) expect(policy).toContain(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
	expect([...document.querySelectorAll('[style]')].map((element) => element.outerHTML)).toEqual([]);
	expect(html).not.toMatch(/\son\w+=/);
});
