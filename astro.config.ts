// First of all: from here on Astro sends nothing anywhere.
import './src/commands/quiet.ts';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { arabicFont } from './src/fonts.ts';
import { newsroom } from './src/integration/integration.ts';
import { siteAddress } from './src/integration/siteAddress.ts';
import { articleProcessor } from './src/markdown/processor.ts';

/** Another folder than content/ may be named, as the tests do. */
const content = process.env['CONTENT'] ?? fileURLToPath(new URL('content', import.meta.url));

const cut = (src: string, style: 'normal' | 'italic' = 'normal') => ({
	weight: 400,
	style,
	src: [src] as [string],
	display: 'swap' as const,
});

export default defineConfig({
	site: siteAddress(content),
	trailingSlash: 'always',
	integrations: [mdx(), newsroom(content, { isPreview: process.env['PREVIEW'] === '1' })],
	markdown: {
		syntaxHighlight: false,
		processor: articleProcessor,
	},
	// One weight of each. Until a face has come, and where it never comes, text stands in what the system has: Latin in Georgia, set to the same width.
	fonts: [
		{
			provider: fontProviders.local(),
			name: 'Newsreader',
			cssVariable: '--font-serif',
			fallbacks: ['Android Serif', 'Linux Serif', 'Georgia', 'serif'],
			options: {
				variants: [
					cut('@fontsource/newsreader/files/newsreader-latin-400-normal.woff2'),
					cut('@fontsource/newsreader/files/newsreader-latin-400-italic.woff2', 'italic'),
				],
			},
		},
		{
			provider: fontProviders.local(),
			name: 'Nastaliq',
			cssVariable: '--font-nastaliq',
			fallbacks: ['Arabic of Android', 'Arabic of Noto Sans', 'Arabic of Linux', 'Georgia', 'serif'],
			optimizedFallbacks: false,
			options: { variants: [cut(await arabicFont('noto-nastaliq-urdu'))] },
		},
		{
			provider: fontProviders.local(),
			name: 'Naskh',
			cssVariable: '--font-naskh',
			fallbacks: ['Arabic of Noto Sans', 'Arabic of Linux', 'Georgia', 'serif'],
			optimizedFallbacks: false,
			options: { variants: [cut(await arabicFont('noto-naskh-arabic'))] },
		},
	],
	// On a slow line one file that holds its styles is read sooner than two.
	build: { inlineStylesheets: 'always' },
	// With more effort AVIF takes four times as long, and is hardly smaller.
	image: { service: { entrypoint: 'astro/assets/services/sharp', config: { avif: { effort: 3 } } } },
	devToolbar: { enabled: false },
	experimental: { contentIntellisense: true },
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"img-src 'self' data:",
				"font-src 'self'",
				"connect-src 'self'",
				"manifest-src 'self'",
				"base-uri 'none'",
				"form-action 'self'",
			],
			// The styles for print lie in a file of their own.
			styleDirective: { resources: ["'self'"] },
		},
	},
});
