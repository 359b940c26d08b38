import type { Strings } from '../i18n/strings.ts';
import type { Article } from '../model/article.ts';
import type { EvidenceLink } from '../model/evidence/evidenceLinks.ts';
import type { AttributesOf, NamedIn, PlaceOf, TagName } from './specs.ts';

/** The props that every tag gets on a page, in addition to its attributes. */
export interface Given {
	/** The article that contains the tag. */
	readonly host: Article;
	readonly t: Strings;
	readonly timeZone: string;
	readonly siteName: string;
	/** The address of the published site. */
	readonly site: URL;
}

/** The props that every tag gets on the evidence page. */
export interface EvidenceGiven extends Given {
	readonly bearings: readonly EvidenceLink[];
}

/**
 * Props that depend on where the tag is in the text (see `settleTags`): the number of this citation of its claim, from
 * 1, and whether it is a block.
 */
type Settled<Name extends TagName> = ('claim' extends NamedIn<Name> ? { readonly occurrence: string } : unknown) &
	(PlaceOf<Name> extends 'either' ? { readonly block?: '' } : unknown);

type Component<Props> = (props: Props) => unknown;

/** How a tag is shown on each kind of page. */
export interface TagView<Name extends TagName> {
	/** On the page of its article. */
	readonly Page: Component<Given & AttributesOf<Name> & Settled<Name>>;
	/** On the print view. The article page can be printed too; for that, parts that make no sense on paper have `data-print="hide"`. */
	readonly Print: Component<Given & AttributesOf<Name> & Settled<Name>>;
	/** On the evidence page. */
	readonly Evidence: Component<EvidenceGiven & AttributesOf<Name> & Settled<Name>>;
	/** Styles that only pages with this tag need, with their layers; empty if every article has them already. */
	readonly styles: readonly string[];
	/** Content security policy directives for what only pages with this tag may load. */
	readonly loads: readonly `${'connect' | 'frame' | 'img' | 'media'}-src ${string}`[];
}
