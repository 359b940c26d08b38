import type { Graph } from 'schema-dts';
import type { Card } from '../../shareCards/card.ts';
import { describeCard } from '../../shareCards/describe.ts';
import { languageOf, likelyLocale } from '../../i18n/languages.ts';
import { absolute, shareCardUrl, FEED_FORMATS, feedUrl, type FeedFormat } from '../../model/urls.ts';
import type { Context } from '../context.ts';
import { socialPictureAt } from '../shareCards/socialPicture.ts';
import { versionsOf, type Version } from './versions.ts';

/** Another form of a page, or something that belongs to it, such as a feed. */
export interface Alternate {
	readonly type: string;
	readonly title: string;
	readonly url: string;
}

/** The head of a page, for browsers, search engines and link previews. */
export interface Head {
	/** The title of the page, without the site's name. */
	readonly title: string;
	readonly description: string;
	/** The absolute URL of the page. */
	readonly url: string;
	readonly type: 'website' | 'article';
	/** The locale of the words in Open Graph's form: en_GB. */
	readonly locale: string;
	/** The page in every language it is in, including this one. Empty if it stands in for another page. */
	readonly versions: readonly Version[];
	/** The locales of its other languages. */
	readonly otherLocales: readonly string[];
	/** The share card, and what it shows in words. */
	readonly image: { readonly url: string; readonly alt: string };
	/** Only for an article and its claims. */
	readonly article:
		| {
				readonly published: string;
				readonly modified: string;
				readonly authors: readonly string[];
				readonly section: string | undefined;
				readonly tags: readonly string[];
		  }
		| undefined;
	readonly alternates: readonly Alternate[];
	readonly structuredData: Graph | undefined;
}

/** The head that all pages share. `cardOf` is the page whose share card to show, if it is another. */
export function common(url: string, language: string, card: Card, context: Context, cardOf = url) {
	const { edition, site, t } = context;
	const isSocial = socialPictureAt(cardOf, edition) !== undefined;
	const versions = versionsOf(url, context);
	return {
		url: absolute(url, site),
		type: 'website' as const,
		locale: openGraphLocale(language, context),
		versions,
		otherLocales: versions.filter((version) => version.language !== language).map((version) => openGraphLocale(version.language, context)),
		image: { url: absolute(shareCardUrl(cardOf), site), alt: isSocial ? edition.site.name : describeCard(card) },
		article: undefined,
		alternates: feedLinks('articles', t.feedOfArticles, context).slice(0, 1),
	};
}

/** Language and country, joined by an underscore (https://ogp.me/#optional). */
function openGraphLocale(language: string, { t }: Context): string {
	const { language: own, region } = likelyLocale(languageOf(language, t).locale);
	return `${own}_${region}`;
}

/** The links to a feed, in each of its formats. */
export function feedLinks(name: string, title: string, { edition }: Context): readonly Alternate[] {
	return (Object.keys(FEED_FORMATS) as FeedFormat[]).map((format) => ({
		type: FEED_FORMATS[format],
		title: `${edition.site.name}: ${title}`,
		url: feedUrl(name, format, edition.root),
	}));
}

/** The first breadcrumb of every page. */
export function home({ edition }: Context) {
	return { name: edition.site.name, url: edition.root };
}
