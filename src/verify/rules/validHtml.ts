import { HtmlValidate } from 'html-validate/node';
import type { Rule } from '../rule.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:standard', 'html-validate:document'],
	rules: {
		// A rule of ours tells of it, once.
		'no-dup-id': 'off',
		// Astro writes void elements and attributes as XML does.
		'void-style': 'off',
		// What comes from the site itself is as good as the page that names it.
		'require-sri': ['error', { target: 'crossorigin' }],
		// Long titles are the newsroom's affair; search engines cut them.
		'long-title': 'off',
	},
});

/** Every page is valid HTML, and keeps to what html-validate asks of documents. */
export const validHtml: Rule = {
	name: 'Every page is valid HTML',
	*checkPage({ html }) {
		for (const { messages } of validator.validateStringSync(html).results)
			for (const { message, ruleId, ruleUrl, selector } of messages)
				yield {
					what: `${message}${message.endsWith('.') ? '' : '.'}${selector === null ? '' : ` (at ${selector})`}`,
					todo: `Mend it where the page is made; the rule is ${ruleId}${ruleUrl === undefined ? '' : `, ${ruleUrl}`}.`,
				};
	},
};
