import type { Strings } from '../i18n/strings.ts';
import type { Article } from '../model/article.ts';
import type { EvidenceLink } from '../model/evidence/evidenceLinks.ts';
import type { AttributesOf, NamedIn, PlaceOf, TagName } from './specs.ts';

/** What every tag is given on a page, besides its attributes. */
export interface Given {
	/** The article whose text it is in. */
	readonly host: Article;
	readonly t: Strings;
	readonly timeZone: string;
	readonly siteName: string;
	/** The address of the published site. */
	readonly site: URL;
}

/** What every tag is given on the evidence page. */
export interface EvidenceGiven extends Given {
	readonly bearings: readonly EvidenceLink[];
}

/** What the Markdown of a page settles about a tag (see `settleTags`): which citation of its claim it is, from 1, and whether it is a block. */
type Settled<Name extends TagName> = ('claim' extends NamedIn<Name> ? { readonly occurrence: string } : unknown) &
	(PlaceOf<Name> extends 'either' ? { readonly block?: '' } : unknown);

type Component<Props> = (props: Props) => unknown;

/** How a tag shows, wherever there are pages. */
export interface TagView<Name extends TagName> {
	/** On the page of its article. */
	readonly Page: Component<Given & AttributesOf<Name> & Settled<Name>>;
	/** On the print view. The page itself can be printed too: for that, what paper cannot show says `data-print="hide"`. */
	readonly Print: Component<Given & AttributesOf<Name> & Settled<Name>>;
	/** Where a reader follows the evidence through the text. */
	readonly Evidence: Component<EvidenceGiven & AttributesOf<Name> & Settled<Name>>;
	/** The styles that only pages with this tag carry, layers named; none where every article has what it needs. */
	readonly styles: readonly string[];
	/** What a page with this tag may load, beyond what every page may, as directives of its content security policy. */
	readonly loads: readonly `${'connect' | 'frame' | 'img' | 'media'}-src ${string}`[];
}
