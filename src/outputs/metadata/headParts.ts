import type { Graph } from 'schema-dts';
import type { Card } from '../../shareCards/card.ts';
import { describeCard } from '../../shareCards/describe.ts';
import { languageOf } from '../../i18n/languages.ts';
import { absolute, shareCardUrl, FEED_FORMATS, feedUrl, type FeedFormat } from '../../model/urls.ts';
import type { Context } from '../context.ts';
import { socialPictureAt } from '../shareCards/socialPicture.ts';
import { versionsOf, type Version } from './versions.ts';

/** The same page, or what belongs to it, in another form. */
export interface Alternate {
	readonly type: string;
	readonly title: string;
	readonly url: string;
}

/** What the head of a page says of it: to browsers, search engines, and whoever unfolds a link. */
export interface Head {
	/** The title of the page, without the name of the site. */
	readonly title: string;
	readonly description: string;
	/** The whole address of the page. */
	readonly url: string;
	readonly type: 'website' | 'article';
	/** The language and country of the words, as Open Graph writes them: en_GB. */
	readonly locale: string;
	/** The languages in which there is this page, this one among them; none, where it stands in for another. */
	readonly versions: readonly Version[];
	/** The locales of the others. */
	readonly otherLocales: readonly string[];
	/** The share card, with what it shows in words. */
	readonly image: { readonly url: string; readonly alt: string };
	/** For an article and its claims. */
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

/** What the head of every page says. `cardOf` is the page whose share card it shows, where that is another. */
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

/** Language and country with an underscore (https://ogp.me/#optional). */
function openGraphLocale(language: string, { t }: Context): string {
	const { language: own, region } = new Intl.Locale(languageOf(language, t).locale).maximize();
	return `${own}_${region}`;
}

/** A feed in each of its formats. */
export function feedLinks(name: string, title: string, { edition }: Context): readonly Alternate[] {
	return (Object.keys(FEED_FORMATS) as FeedFormat[]).map((format) => ({
		type: FEED_FORMATS[format],
		title: `${edition.site.name}: ${title}`,
		url: feedUrl(name, format, edition.root),
	}));
}

/** The first step of the way to every page. */
export function home({ edition }: Context) {
	return { name: edition.site.name, url: edition.root };
}
