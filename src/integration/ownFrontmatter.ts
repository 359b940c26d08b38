import type { Plugin } from 'vite';
import { splitFrontmatter } from '../reading/files/frontmatter.ts';

/**
 * Empties the frontmatter of an article before Astro reads it. We read it ourselves, with another YAML library; what ours
 * accepts and theirs does not would pass the check and stop the build. Every line stays where it was.
 */
export function ownFrontmatter(): Plugin {
	return {
		name: 'own-frontmatter',
		enforce: 'pre',
		transform: {
			// Before that of MDX, which comes as early.
			order: 'pre',
			filter: { id: /\.mdx$/ },
			handler: (code) => ({ code: withoutFrontmatter(code), map: null }),
		},
	};
}

/** The text of a file with nothing but line breaks in its frontmatter. The lines of dashes stay: without them Astro would take the first rule of the text for one. */
export function withoutFrontmatter(text: string): string {
	const parts = splitFrontmatter({ path: '', text });
	if (parts === undefined) return text;
	return `---\n${parts.yaml.text.replace(/[^\n]/g, '')}---\n${parts.body.text}`;
}
