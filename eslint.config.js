import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

export default defineConfig([
	globalIgnores(['dist', 'dist-preview', '.desk', '.dist-*', '.astro', 'node_modules', 'tests/output']),
	typescript.configs.strictTypeChecked,
	typescript.configs.stylisticTypeChecked,
	astro.configs.recommended,
	{
		languageOptions: {
			parserOptions: {
				projectService: { allowDefaultProject: ['eslint.config.js', 'src/commands/*.mjs'] },
				tsconfigRootDir: import.meta.dirname,
			},
		},
		rules: {
			// Numbers read well in a template literal.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			// TypeScript itself asks for brackets where a key may be missing.
			'@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
		},
	},
	// The linter sees no types in what is imported from .astro files; `astro check` does.
	{
		files: ['src/tags/views.ts', 'src/components/prose/plain.ts', 'tests/components/*.ts'],
		rules: { '@typescript-eslint/no-unsafe-argument': 'off', '@typescript-eslint/no-unsafe-assignment': 'off' },
	},
	// What is plain JavaScript, and the templates of .astro files, carry no types for the linter.
	{ files: ['**/*.{js,mjs}', '**/*.astro', '**/*.astro/*.ts'], extends: [typescript.configs.disableTypeChecked] },
]);
