import { HtmlValidate } from 'html-validate/node';
import type { Rule } from '../rule.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:standard', 'html-validate:document'],
	rules: {
		// One of our own rules reports this.
		'no-dup-id': 'off',
		// Astro writes void elements and attributes as in XML.
		'void-style': 'off',
		// Files of the site itself are as safe as the page that loads them.
		'require-sri': ['error', { target: 'crossorigin' }],
		// Long titles are up to the newsroom. Search engines cut them.
		'long-title': 'off',
	},
});

/** Every page is valid HTML, and follows the rules of html-validate for documents. */
export const validHtml: Rule = {
	name: 'Every page is valid HTML',
	*checkPage({ html }) {
		for (const { messages } of validator.validateStringSync(html).results)
			for (const { message, ruleId, ruleUrl, selector } of messages)
				yield {
					what: `${message}${message.endsWith('.') ? '' : '.'}${selector === null ? '' : ` (at ${selector})`}`,
					todo: `Fix it where the page is made; the rule is ${ruleId}${ruleUrl === undefined ? '' : `, ${ruleUrl}`}.`,
				};
	},
};
