import type { BlockContent, RootContent } from 'mdast';
import { madeInWords } from '../../i18n/made.ts';
import type { Article } from '../../model/article.ts';
import type { Attribution } from '../../model/attribution.ts';
import type { Claim } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';
import { withTextFragment } from '../../model/textFragment.ts';
import { plainText } from './articleText.ts';
import { nameClaim, wordClaim } from '../metadata/claimWords.ts';
import type { Context } from '../context.ts';
import { pictureNodes } from '../../markdown/pictures.ts';
import { heading, link, list, paragraph, text } from '../../markdown/nodes.ts';

/** An article as plain Markdown, in three parts: what comes before its text, the text, and what comes after. */
interface ArticleTree {
	readonly before: readonly RootContent[];
	readonly text: readonly RootContent[];
	readonly after: readonly RootContent[];
}

/**
 * An article as plain Markdown, for feeds and for its Markdown version. Every claim is attributed in its sentence, and all
 * evidence comes after the text. All links are absolute.
 */
export function articleTree(article: Article, context: Context): ArticleTree {
	const { t } = context;
	return {
		before: [
			paragraph(article.dek),
			heading(2, t.atAGlance),
			paragraph(article.answer),
			paragraph(`${madeInWords(article.made, t)} ${t.madeOf} ${article.made.from}`),
			list(article.summary.map(({ name, text }) => [paragraph(`${t.summaryParts[name]}: ${text}`)])),
			...latest(article, context),
			...(article.lead === undefined || article.isLeadInText ? [] : pictureNodes(article.lead, context.site, t)),
		],
		text: plainText(article, context),
		after: [
			heading(2, t.whoSaysWhat),
			list(
				article.claims.map((claim) => claimItem(claim, article, context)),
				true,
			),
			heading(2, t.sources),
			list(
				article.sources.map((source) => [sourceItem(source, context)]),
				true,
			),
			...entities(article, context),
			...corrections(article, context),
			...revisions(article, context),
		],
	};
}

function claimItem(claim: Claim, article: Article, context: Context): readonly BlockContent[] {
	const { t } = context;
	const { finding, url } = wordClaim(claim, article, context);
	const time = claim.when === undefined ? t.timeUnknown : t.dates.span(claim.when.from, claim.when.to);
	return [
		paragraph(link(url, nameClaim(claim, t)), ` ${t.findingHead(finding)}${t.stop} ${t.claimKinds[claim.kind]}${t.comma} ${time}${t.stop}`),
		list(claim.attributions.map((attribution) => [attributionItem(attribution, context)])),
		...(claim.witness === undefined ? [] : [paragraph(`${t.oneWitness} ${claim.witness}`)]),
		...(claim.note === undefined ? [] : [paragraph(`${t.aboutTheEvidence} ${claim.note}`)]),
	];
}

function attributionItem({ basedOn, date, note, quote, source, speaker, stance, unnamed }: Attribution, { t }: Context) {
	const who = speaker?.name ?? (unnamed && t.unnamed(unnamed));
	const relayed = basedOn.length > 0 ? basedOn : source.basedOn;
	const rest = [
		...(date === undefined ? [] : [t.dates.date(date)]),
		...(relayed.length > 0 ? [t.relaying(t.list(relayed.map(({ outlet }) => outlet.shortName)))] : []),
	];
	const outlet = `${t.isolated(source.outlet.name)} [${t.number(source.number)}]`;
	const url = source.url === undefined ? undefined : quote === undefined ? source.url : withTextFragment(source.url, quote);
	return paragraph(
		`${t.stances[stance]}: ${who === undefined ? '' : `${t.isolated(who)}${t.comma} `}`,
		url === undefined ? text(outlet) : link(url, outlet),
		rest.map((part) => `${t.comma} ${part}`).join('') + t.stop,
		...(quote === undefined ? [] : [` ${t.quoteOpen}${quote}${t.quoteClose}`]),
		...(note === undefined ? [] : [` ${note}`]),
	);
}

function sourceItem(source: Source, { t }: Context) {
	const { accessed, author, basedOn, description, kind, language, note, outlet, published, read, title, url, via } = source;
	const name = title ?? description ?? outlet.name;
	const isFound = read !== 'not-found';
	const facts = [
		published === undefined ? t.publishedUnknown : t.dates.date(published),
		t.sourceKind[kind],
		...(author === undefined ? [] : [t.author(author)]),
		...(via === undefined ? [] : [t.viaOutlet(via.name)]),
		...(language === t.tag ? [] : [t.inLanguage(t.languageNames(language))]),
		...(title === undefined && isFound ? [t.describedByUs] : []),
		...(accessed === undefined ? [] : [t.accessed(t.dates.date(accessed))]),
		...(isFound ? [t.readExtents[read]] : []),
	];
	const rest = [
		...(isFound ? [] : [t.readExtents[read]]),
		...(basedOn.length === 0
			? []
			: [`${t.basedOn} ${t.list(basedOn.map((other) => `${t.isolated(other.outlet.name)} [${t.number(other.number)}]`))}${t.stop}`]),
		...[note, outlet.stake].filter((words) => words !== undefined),
	];
	return paragraph(
		`${t.isolated(outlet.name)}: `,
		url === undefined ? text(t.isolated(name)) : link(url, t.isolated(name)),
		[` (${facts.join(`${t.comma} `)})${rest.length === 0 ? '' : t.stop}`, ...rest].join(' '),
	);
}

/** The people, places and terms, and what each is. */
function entities({ entities }: Article, { t }: Context): readonly RootContent[] {
	if (entities.length === 0) return [];
	const items = entities.map(({ aliases, description, name }) => [
		paragraph(`${name}${t.stop} ${description}${aliases.length === 0 ? '' : ` ${t.aliases(aliases.map(t.isolated).join(`${t.comma} `))}`}`),
	]);
	return [heading(2, t.peoplePlacesTerms), list(items)];
}

function corrections({ corrections }: Article, { t }: Context): readonly RootContent[] {
	if (corrections.length === 0) return [];
	const items = corrections.map(({ date, note, now, was }) => [
		paragraph([`${t.dates.date(date)}${t.stop}`, t.correctionWas, was, t.correctionNow, now, note ?? ''].join(' ').trim()),
	]);
	return [heading(2, t.corrections), list(items)];
}

function revisions({ revisions }: Article, { edition, t }: Context): readonly RootContent[] {
	if (revisions.length === 0) return [];
	const items = revisions.map(({ at, what }) => [paragraph(`${t.dates.day(at, edition.site.timeZone)}${t.stop} ${what}`)]);
	return [heading(2, t.changes), list(items)];
}

/** What has happened since the article's date, if it says so. */
function latest({ latest }: Article, { t }: Context): readonly RootContent[] {
	return latest === undefined ? [] : [paragraph(`${t.sinceThen} (${t.asOf(t.dates.date(latest.asOf))})${t.stop} ${latest.text}`)];
}
