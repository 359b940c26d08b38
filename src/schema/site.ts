import { z } from 'astro/zod';
import { moment, UNKNOWN } from './date.ts';
import { id, reference } from './id.ts';
import { isLanguage, languagesSchema } from './language.ts';
import { text } from './text.ts';
import { translations } from './translation.ts';

/** One subject under which articles are filed. */
export const topicSchema = z.strictObject({
	id: id.describe('the topic’s permanent name'),
	name: text(2, 40).describe('the name that readers see'),
	description: text(10, 200).describe('one sentence on what belongs to it'),
	maps: z.array(reference).default([]).describe('the ids of the maps to show on its page'),
	charts: z.array(reference).default([]).describe('the ids of the charts to show on its page'),
	translations: translations(
		z.strictObject({
			name: text(2, 40).describe('the name that readers see'),
			description: text(10, 200).describe('one sentence on what belongs to it'),
		}),
	),
});

/** content/topics.yml */
export const topicsSchema = z.array(topicSchema).min(1);

/**
 * What a newsroom may leave out: claims for other sites to frame, share cards of claims, and an article’s Markdown,
 * claims and sources as files.
 */
const LEFT_OUT = ['embeds', 'claim-cards', 'article-files'] as const;

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, { error: 'unknown-value' });

/** content/site.yml: what a newsroom changes first to make the site its own. */
export const siteSchema = z.strictObject({
	name: text(2, 40).describe('the name of the site'),
	description: text(20, 200).describe('one or two sentences on what the site does'),
	desk: text(2).describe('the byline of articles that name no author'),
	address: z
		.string()
		.refine(isSiteAddress, { error: 'unknown-value' })
		.optional()
		.describe('the address at which the site is published, like https://news.kell.city, or with a folder, like https://kell.city/news/'),
	accent: colour
		.optional()
		.describe('the colour of links and marks, like #1f4c8f, with quotation marks around it because of the #; without it, a blue'),
	accentDark: colour.optional().describe('the same on dark screens; without it, a lighter shade is worked out'),
	languages: languagesSchema,
	timeZone: z.string().refine(isTimeZone, { error: 'unknown-value' }).describe('the zone in which times are shown, like Asia/Kabul or UTC'),
	leaveOut: z
		.array(z.enum(LEFT_OUT))
		.default([])
		.describe('what not to publish, where a host takes only so many files; what has been published already leads nowhere then'),
	contact: z.string().refine(isContact, { error: 'unknown-value' }).describe('the mail address for errors and questions, or unknown'),
	reports: z
		.string()
		.refine((address) => /^https:\/\/.*\{page\}/.test(address), { error: 'unknown-value' })
		.optional()
		.describe(
			'the address of a form for reports of errors, beginning with https:// and with {page}, and perhaps {claim} and {wording}, where these go',
		),
	postalAddress: text(5, 200).optional().describe('where the newsroom gets letters, in one line; it is at the foot of every page'),
	legalNotice: text(5, 600).optional().describe('who answers for the site, where the law asks for it; it is at the foot of every page'),
	machineTranslation: z
		.strictObject({
			service: text(2, 40).describe('the name of the service, as it calls itself'),
			address: z
				.string()
				.refine((address) => /^https:\/\/.*\{page\}/.test(address), { error: 'unknown-value' })
				.describe(
					'its address for a page, beginning with https:// and with {from}, {to} and {page} where the languages and the page’s address go',
				),
			languages: z
				.array(z.string().refine(isLanguage, { error: 'unknown-value' }))
				.min(1)
				.describe('the languages to offer, like [ps, ar, hi]'),
		})
		.optional()
		.describe('where readers can have a page translated by a machine; without it, nothing of the kind is offered'),
	translations: translations(
		z.strictObject({
			name: text(2, 40).describe('the name of the site'),
			description: text(20, 200).describe('one or two sentences on what the site does'),
			desk: text(2).describe('the byline of articles that name no author'),
		}),
	),
});

/** The frontmatter of a page: about, how we source, corrections. */
export const pageSchema = z.strictObject({
	title: text(2, 80).describe('the heading of the page'),
	dek: text(10, 220).describe('the sentence below the heading'),
	updated: moment.describe('when it was last changed, with the time zone'),
	order: z.number().int().describe('its place in the navigation, lowest first'),
});

export type TopicData = z.output<typeof topicSchema>;
export type SiteData = z.output<typeof siteSchema>;
export type PageData = z.output<typeof pageSchema>;

function isTimeZone(name: string): boolean {
	try {
		new Intl.DateTimeFormat('en', { timeZone: name });
		return true;
	} catch {
		return false;
	}
}

function isSiteAddress(text: string): boolean {
	if (!URL.canParse(text)) return false;
	const { hash, pathname, protocol, search } = new URL(text);
	return /^https?:$/.test(protocol) && /^\/(?:[\w.~-]+\/?)*$/.test(pathname) && search === '' && hash === '';
}

/** Whether a text is a mail address, or `unknown`. */
export function isContact(text: string): boolean {
	return text === UNKNOWN || z.email().safeParse(text).success;
}
