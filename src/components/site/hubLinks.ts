import type { Strings } from '../../i18n/strings.ts';
import { hubUrl } from '../../model/urls.ts';

/** The addresses and names of an edition's lists, in the order of the navigation. */
export function hubLinks(root: string, t: Strings): readonly (readonly [url: string, title: string])[] {
	return [
		[hubUrl('articles', root), t.articles],
		[hubUrl('claims', root), t.allClaims],
		[hubUrl('outlets', root), t.outlets],
		[hubUrl('topics', root), t.topics],
		[hubUrl('entities', root), t.peoplePlacesTerms],
	];
}
