import { unified } from '@astrojs/markdown-remark';
import type { Languages } from '../i18n/languages.ts';
import { markdownSyntax } from '../reading/markdown/parsing/syntax.ts';
import { wordFootnotes } from './footnotes.ts';
import { anchorHeadings } from './headings.ts';
import { measureNumbers } from './lists.ts';
import { settleTables } from './tables.ts';
import { settleTags } from './tags.ts';

/** What turns the text of an article into a page, in the words of its language. It reads the same Markdown as the check does. */
export function articleProcessor(languages: Languages) {
	return unified({
		gfm: false,
		smartypants: false,
		remarkPlugins: [...markdownSyntax, settleTags],
		rehypePlugins: [anchorHeadings, [settleTables, languages], measureNumbers, [wordFootnotes, languages]],
		remarkRehype: { clobberPrefix: '', footnoteLabel: 'Notes', footnoteLabelProperties: {}, footnoteBackContent: '↑' },
	});
}
