import { accentOf } from '../../colours.ts';
import type { Site } from '../../model/editionContents.ts';

/** The icon of the site: a half-filled circle on the newsroom's accent. */
export function iconFile(site: Pick<Site, 'accent' | 'accentDark'>): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${accentOf(site).day}"/><path d="M16 5a11 11 0 0 0 0 22z" fill="#fff"/><circle cx="16" cy="16" r="10" fill="none" stroke="#fff" stroke-width="2"/></svg>
`;
}
