// First of all: from here on Astro sends nothing anywhere.
import './src/commands/quiet.ts';
import { fileURLToPath } from 'node:url';
import { defineConfig, fontProviders } from 'astro/config';
import { fontsFor, type FontFile } from './src/fonts.ts';
import { newsroom } from './src/integration/integration.ts';
import { IMAGE_SERVICE } from './src/pictures/service.ts';
import { languagesOf, sitePlace } from './src/integration/siteFile.ts';

/** Another folder than content/ may be named, as the tests do. */
const content = process.env['CONTENT'] ?? fileURLToPath(new URL('content', import.meta.url));

const languages = languagesOf(content);

const cut = ({ src, style, unicodeRange }: FontFile) => ({
	weight: 400,
	style,
	src: [src] as [string],
	display: 'swap' as const,
	...(unicodeRange !== undefined && { unicodeRange: [...unicodeRange] as [string, ...string[]] }),
});

export default defineConfig({
	...sitePlace(content),
	trailingSlash: 'always',
	integrations: [newsroom(content, { isPreview: process.env['PREVIEW'] === '1', saysProblems: process.env['PROBLEMS'] !== 'elsewhere' })],
	// One weight of each that the languages need. Until a face has come, and where it never comes, text stands in what the system has: Latin in Georgia, set to the same width.
	fonts: (await fontsFor(languages)).map(({ cssVariable, fallbacks, files, name, optimizedFallbacks }) => ({
		provider: fontProviders.local(),
		name,
		cssVariable,
		fallbacks: [...fallbacks],
		optimizedFallbacks,
		options: { variants: files.map(cut) as [ReturnType<typeof cut>] },
	})),
	// On a slow line one file that holds its styles is read sooner than two.
	build: { inlineStylesheets: 'always' },
	image: { service: IMAGE_SERVICE },
	devToolbar: { enabled: false },
	experimental: { contentIntellisense: true },
});
