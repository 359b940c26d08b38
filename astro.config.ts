import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig, fontProviders } from 'astro/config';
import { arabicFont } from './src/fonts.ts';
import { markdownSyntax } from './src/reading/markdown/syntax.ts';
import { wordFootnotes } from './src/markdown/footnotes.ts';
import { anchorHeadings } from './src/markdown/headings.ts';
import { ownFrontmatter } from './src/markdown/ownFrontmatter.ts';
import { settleTables } from './src/markdown/tables.ts';
import { settleTags } from './src/markdown/tags.ts';

const cut = (src: string, style: 'normal' | 'italic' = 'normal') => ({
	weight: 400,
	style,
	src: [src] as [string],
	display: 'swap' as const,
});

const content = fileURLToPath(new URL('content', import.meta.url));

export default defineConfig({
	// The address of the published site. A newsroom puts its own here.
	site: 'https://what-the-news-says.example',
	trailingSlash: 'always',
	integrations: [mdx()],
	markdown: {
		syntaxHighlight: false,
		processor: unified({
			gfm: false,
			smartypants: false,
			remarkPlugins: [...markdownSyntax, settleTags],
			rehypePlugins: [anchorHeadings, settleTables, wordFootnotes],
			remarkRehype: { clobberPrefix: '', footnoteLabel: 'Notes', footnoteLabelProperties: {}, footnoteBackContent: '↑' },
		}),
	},
	// One weight of each. Until a face has come, and where it never comes, text stands in what the system has: Latin in Georgia, set to the same width.
	fonts: [
		{
			provider: fontProviders.local(),
			name: 'Newsreader',
			cssVariable: '--font-serif',
			fallbacks: ['Georgia', 'serif'],
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
			fallbacks: ['Georgia', 'serif'],
			optimizedFallbacks: false,
			options: { variants: [cut(await arabicFont('noto-nastaliq-urdu'))] },
		},
		{
			provider: fontProviders.local(),
			name: 'Naskh',
			cssVariable: '--font-naskh',
			fallbacks: ['Georgia', 'serif'],
			optimizedFallbacks: false,
			options: { variants: [cut(await arabicFont('noto-naskh-arabic'))] },
		},
	],
	// On a slow line one file that holds its styles is read sooner than two.
	build: { inlineStylesheets: 'always' },
	devToolbar: { enabled: false },
	experimental: { contentIntellisense: true },
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"img-src 'self' data:",
				"font-src 'self'",
				"connect-src 'self'",
				"base-uri 'none'",
				"form-action 'self'",
			],
			// The styles for print lie in a file of their own.
			styleDirective: { resources: ["'self'"] },
		},
	},
	vite: {
		plugins: [ownFrontmatter()],
		resolve: { alias: { '@content': content } },
		define: { __CONTENT__: JSON.stringify(content), __WITH_DRAFTS__: 'false' },
	},
});
