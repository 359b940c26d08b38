import type { Strings } from '../../i18n/strings.ts';
import { HOME_URL } from '../../model/urls.ts';
import { bind } from './bind.ts';
import Link from './Link.astro';
import MarkdownPicture from '../pictures/MarkdownPicture.astro';
import SectionHeading from './SectionHeading.astro';
import Table from './Table.astro';

/**
 * The components for plain Markdown: tables, pictures and links. Links are replaced only if the edition does not start
 * at the root that authors write, to lead to pages of the same edition. `folder` is the folder of the file, relative to
 * the content folder.
 */
export function plainParts(root: string, folder: string, t: Strings) {
	return {
		table: bind(Table, { t }),
		img: bind(MarkdownPicture, { folder: `content/${folder}` }),
		...(root === HOME_URL ? {} : { a: bind(Link, { root }) }),
	};
}

/** The component for the headings of an article: each has a link back to the contents before it. */
export function headingsWithWayBack(t: Strings) {
	return { h2: bind(SectionHeading, { t }) };
}
