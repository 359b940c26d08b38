/** What pages may load: only what is the site’s own. */
const OWN: Readonly<Record<string, readonly string[]>> = {
	'default-src': ["'none'"],
	'img-src': ["'self'", 'data:'],
	'font-src': ["'self'"],
	'connect-src': ["'self'"],
	'manifest-src': ["'self'"],
	'base-uri': ["'none'"],
	'form-action': ["'self'"],
	'script-src': ["'self'"],
	'style-src': ["'self'"],
};

/** The content security policy of a page. `besides` are directives for what only this page may load: `media-src 'self'`. */
export function policyFor(besides: readonly string[]): string {
	const policy = { ...OWN };
	for (const directive of besides) {
		const [name = '', ...sources] = directive.split(' ');
		policy[name] = [...new Set([...(policy[name] ?? []), ...sources])];
	}
	return Object.entries(policy)
		.map(([name, sources]) => `${name} ${sources.join(' ')}`)
		.join('; ');
}
