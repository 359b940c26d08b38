import { attribute, plain, textOf } from '../element.ts';
import { pathInLanguage } from '../folder.ts';
import type { Page } from '../page.ts';
import type { Rule } from '../rule.ts';
import { textFiles } from '../textFiles.ts';

const TODO = 'Build with “npm run build”, which leaves drafts out.';

/**
 * Nothing from a draft is on the site. The desk's build marks drafts on pages. Their words are also looked for, if the content is
 * given.
 */
export const drafts: Rule = {
	name: 'No draft is published',
	*checkPage(page, { content }) {
		if (page.elements.some((element) => attribute(element, 'data-draft') !== undefined)) yield { what: 'It shows a draft.', todo: TODO };
		for (const { file, sentences } of content.drafts)
			if (sentences.length > 0 && sentences.some((sentence) => textOn(page).includes(sentence)))
				yield { what: `It contains words from the draft ${file}.`, todo: TODO };
	},
	*checkSite(site) {
		const { drafts: all } = site.content;
		if (all.length === 0) return;
		for (const path of site.files.keys()) {
			const [, slug] = /^(?:articles|embed)\/([^/]+)\//.exec(pathInLanguage(path, site)) ?? [];
			const draft = all.find((candidate) => candidate.isWhole && candidate.slug === slug);
			if (draft !== undefined) yield { path, what: `It belongs to the draft ${draft.file}.`, todo: TODO };
		}
		for (const { path, strings } of textFiles(site))
			for (const { file, sentences } of all)
				if (strings.some(({ value }) => sentences.some((sentence) => plain(value).includes(sentence))))
					yield { path, what: `It contains words from the draft ${file}.`, todo: TODO };
	},
};

const texts = new WeakMap<Page, string>();

/** The text of a page, including its head. */
function textOn(page: Page): string {
	const known = texts.get(page);
	if (known !== undefined) return known;
	const [root] = page.all('html');
	const metas = page.all('meta').map((meta) => attribute(meta, 'content') ?? '');
	const text = plain([root === undefined ? '' : textOf(root), ...metas].join('\n'));
	texts.set(page, text);
	return text;
}
