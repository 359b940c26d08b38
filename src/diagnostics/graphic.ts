import { idLike } from '../schema/id.ts';
import type { Explanation } from './place.ts';
import { didYouMean } from './nearest.ts';

type Kind = 'chart' | 'map';

interface Unknown {
	readonly id: string;
	readonly nearest: string | undefined;
}

/** What can be wrong with charts and maps: with their files, or with where they are to be shown. */
export const figureDiagnostics = {
	'unknown-chart': ({ id, nearest }: Unknown): Explanation => ({
		what: `There is no chart "${id}".`,
		todo: didYouMean(nearest, `Add content/charts/${idLike(id)}.yml, or correct the id.`),
	}),
	'unknown-map': ({ id, nearest }: Unknown): Explanation => ({
		what: `There is no map "${id}".`,
		todo: didYouMean(nearest, `Add content/maps/${idLike(id)}.yml, or correct the id.`),
	}),
	'unused-figure': ({ kind, written }: { kind: Kind; written: string }): Explanation => ({
		what: `No article and no topic shows this ${kind}, so nobody would see it.`,
		todo: `Put ${written} into a text, name it under ${kind}s: of a topic, or delete the file.`,
	}),
	'repeated-figure': ({ tag, id }: { tag: string; id: string | undefined }): Explanation => ({
		what: id === undefined ? `<${tag} /> is in the text twice.` : `The ${tag.toLowerCase()} "${id}" is in the text twice.`,
		todo: 'Keep one of the two.',
	}),
	'unsourced-number': (): Explanation => ({
		what: 'This number has no source.',
		todo: 'Name under source: the id of the document that it comes from, or write value: unknown.',
	}),
	'mixed-counts': ({ origins, countedBy }: { origins: string; countedBy: string }): Explanation => ({
		what: `This number goes back to ${origins}, and the chart is of what ${countedBy} counted. Counts made by different rules cannot be compared.`,
		todo: `Take the number out, or give it a chart of its own. If the source passes on ${countedBy}, say so with basedOn.`,
	}),
	'undrawable-letters': ({ letters }: { letters: string }): Explanation => ({
		what: `The share card, the picture that unfolds with a link, cannot draw ${letters}. It shows … in their place, and leaves emoji out.`,
		todo: 'If it matters, write it in Latin letters, or leave it out. Readers of the page see all of it.',
	}),
};
