/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig(
	{
		test: {
			root: new URL('..', import.meta.url).pathname,
			include: ['tests/{unit,components}/**/*.test.ts'],
			environment: 'node',
			passWithNoTests: false,
		},
	},
	{ devToolbar: { enabled: false } },
);
