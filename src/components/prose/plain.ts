import type { Strings } from '../../i18n/strings.ts';
import { HOME_URL } from '../../model/urls.ts';
import { bind } from './bind.ts';
import Link from './Link.astro';
import Picture from './Picture.astro';
import Table from './Table.astro';

/** What Markdown becomes, tags apart: its tables and pictures, and outside the main language its links, which lead to the pages of their own edition. */
export function plainParts(root: string, t: Strings) {
	return { table: bind(Table, { t }), img: Picture, ...(root === HOME_URL ? {} : { a: bind(Link, { root }) }) };
}
