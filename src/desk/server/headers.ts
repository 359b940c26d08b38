/** Browsers may not store the desk’s answers, guess their type, frame them or pass on their address. */
export const SAFE_HEADERS = {
	'cache-control': 'no-store',
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'no-referrer',
	'cross-origin-resource-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

/**
 * The policy of the desk’s page. It allows only the desk’s own script and styles, and the preview in frames. Fetched
 * text cannot become markup.
 */
export function pageHeaders(previews: readonly string[]): Readonly<Record<string, string>> {
	const policy = [
		"default-src 'none'",
		"script-src 'self'",
		"style-src 'self'",
		"connect-src 'self'",
		"img-src 'self' data:",
		`frame-src ${previews.length === 0 ? "'none'" : previews.join(' ')}`,
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'",
		"require-trusted-types-for 'script'",
		// The text editor (ProseMirror) parses pasted HTML in a document that is never shown.
		'trusted-types ProseMirrorClipboard',
	].join('; ');
	return { ...SAFE_HEADERS, 'content-security-policy': policy };
}
