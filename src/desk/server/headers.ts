/** Nothing of the desk is kept, guessed at, framed or told to others. */
export const SAFE_HEADERS = {
	'cache-control': 'no-store',
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'no-referrer',
	'cross-origin-resource-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

/** The policy of the desk’s page: its own script and styles, and frames of the preview. No word that is fetched can become markup. */
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
		// The editor of text reads what is pasted in a document that is not shown.
		'trusted-types ProseMirrorClipboard',
	].join('; ');
	return { ...SAFE_HEADERS, 'content-security-policy': policy };
}
