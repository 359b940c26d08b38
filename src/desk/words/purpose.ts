import { nameOf } from './values.ts';

/** Rewrites the schema’s description of a field for people who choose from lists and tick boxes. */
export function purposeAtDesk(purpose: string): string {
	return purpose
		.replace(/^the slug of the other article: the name of its folder$/, 'the other article')
		.replace(/^true (also )?(gives|keeps|publishes)/, 'ticked, it $1$2')
		.replace(/^an id of its own within the chart; in a CSV,/, 'a name of its own within the chart, in small Latin letters; in the table,')
		.replace(/^true for /, 'ticked for ')
		.replace(/: its id in the list of the check$/, ': its name in the list of them')
		.replace(/^the ids? of (?:the )?one of\b/, 'one of')
		.replace(/^the ids? of (?=the|this|one|its)/, '')
		.replace(/\band of ids of authors/, 'and of authors with a page')
		.replace(/^the name of its file in the article’s folder, like/, 'the picture itself, like')
		.replace(/, under (?:pictures|recordings)$/, '')
		.replace(/, from the list of this file,/, '')
		.replace(/, with quotation marks around it because of the #/, '')
		.replace(/, or with a folder, like /, ' or ')
		.replace(/, exactly$/, ', letter for letter')
		.replace(
			/^from-zero; cut, which begins near the lowest number; or log, on which each step is ten times the last$/,
			'where the scale begins, and how it grows',
		)
		.replace(/(?<=\. One of: ).+$/, (values) => values.split(', ').map(nameOf).join(', '))
		.replace(/\blike \[([^\]]+)\]/g, 'like $1')
		.replace(/^its country as two capital letters \(ISO 3166\), or unknown$/, 'its country, by its name, like Fiji, or unknown')
		.replace(/^its language in two letters, like en, ur, fr$/, 'its language, by its name, like English, Urdu, French');
}
