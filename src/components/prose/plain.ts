import type { Strings } from '../../i18n/strings.ts';
import { HOME_URL } from '../../model/urls.ts';
import { bind } from './bind.ts';
import Link from './Link.astro';
import MarkdownPicture from '../pictures/MarkdownPicture.astro';
import SectionHeading from './SectionHeading.astro';
import Table from './Table.astro';

/** What Markdown becomes, tags apart: its tables and pictures, and where an edition does not begin as authors write addresses its links, which lead to the pages of their own edition. `folder` is where its file lies, below the content folder. */
export function plainParts(root: string, folder: string, t: Strings) {
	return {
		table: bind(Table, { t }),
		img: bind(MarkdownPicture, { folder: `content/${folder}` }),
		...(root === HOME_URL ? {} : { a: bind(Link, { root }) }),
	};
}

/** What the headings of an article become on its page: each has before it the way back to the contents. */
export function headingsWithWayBack(t: Strings) {
	return { h2: bind(SectionHeading, { t }) };
}
