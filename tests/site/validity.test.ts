import { HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { pages } from './pages.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:standard', 'html-validate:document'],
	rules: {
		// Astro writes void elements and attributes as XML does.
		'void-style': 'off',
		// What comes from the site itself is as good as the page that names it.
		'require-sri': ['error', { target: 'crossorigin' }],
		// Long titles are the newsroom's affair; search engines cut them.
		'long-title': 'off',
	},
});

test.each(pages)('$name is valid HTML', async ({ html }) => {
	const { results } = await validator.validateString(html);
	expect(results.flatMap(({ messages }) => messages.map(({ line, message, ruleId }) => `${line} ${ruleId}: ${message}`))).toEqual([]);
});

test.each(pages)('every id on $name is unique, and can stand in any address', ({ document }) => {
	const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
	expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	expect(ids.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
});
