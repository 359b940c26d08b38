import { unified } from '@astrojs/markdown-remark';
import { markdownSyntax } from '../reading/markdown/parsing/syntax.ts';
import { wordFootnotes } from './footnotes.ts';
import { anchorHeadings } from './headings.ts';
import { measureNumbers } from './lists.ts';
import { settleTables } from './tables.ts';
import { settleTags } from './tags.ts';

/** What turns the text of an article into a page. It reads the same Markdown as the check does. */
export const articleProcessor = unified({
	gfm: false,
	smartypants: false,
	remarkPlugins: [...markdownSyntax, settleTags],
	rehypePlugins: [anchorHeadings, settleTables, measureNumbers, wordFootnotes],
	remarkRehype: { clobberPrefix: '', footnoteLabel: 'Notes', footnoteLabelProperties: {}, footnoteBackContent: '↑' },
});
