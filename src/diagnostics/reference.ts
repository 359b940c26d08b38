import { idLike } from '../schema/id.ts';
import type { Explanation } from './place.ts';
import { didYouMean } from './nearest.ts';

interface Unknown {
	readonly id: string;
	readonly nearest: string | undefined;
}

/**
 * What can be wrong between files, or between the frontmatter and the text: something is named but does not exist, or
 * exists but is never used.
 */
export const referenceDiagnostics = {
	'unknown-source': ({ id, nearest }: Unknown): Explanation => ({
		what: `There is no source with the id "${id}" here.`,
		todo: didYouMean(nearest, 'Add it under sources:, or correct the id.'),
	}),
	'unknown-outlet': ({ id, nearest }: Unknown): Explanation => ({
		what: `No outlet has the id "${id}".`,
		todo: didYouMean(nearest, `Add content/outlets/${idLike(id)}.yml, or correct the id.`),
	}),
	'unknown-entity': ({ id, nearest }: Unknown): Explanation => ({
		what: `No entity has the id "${id}".`,
		todo: didYouMean(nearest, `Add content/entities/${idLike(id)}.yml, or correct the id.`),
	}),
	'unknown-author': ({ id, nearest }: Unknown): Explanation => ({
		what: `No author has the id "${id}".`,
		todo: didYouMean(
			nearest,
			`Add content/authors/${idLike(id)}.yml, or correct the id. For someone without a page, write the name, with a capital letter or a space: Anna Lind.`,
		),
	}),
	'unknown-topic': ({ id, nearest }: Unknown): Explanation => ({
		what: `No topic has the id "${id}".`,
		todo: didYouMean(nearest, 'Add it to content/topics.yml, or correct the id.'),
	}),
	'unknown-article': ({ id, nearest }: Unknown): Explanation => ({
		what: `No article has the slug "${id}".`,
		todo: didYouMean(nearest, 'The slug is the name of the article’s folder in content/articles/. Correct it, or delete this.'),
	}),
	'unknown-claim': ({ id, nearest }: Unknown): Explanation => ({
		what: `This article declares no claim with the id "${id}".`,
		todo: didYouMean(nearest, 'Declare it under claims:, or correct the id.'),
	}),
	'unknown-footnote': ({ id, nearest }: Unknown): Explanation => ({
		what: `There is no footnote "[^${id}]: …" to go with this mark.`,
		todo: didYouMean(nearest, `Add a line that begins with [^${id}]: and the note, or delete the mark.`),
	}),
	'dead-link': ({ url, nearest }: { url: string; nearest: string | undefined }): Explanation => ({
		what: `The link leads to "${url}", but there is no such page on this site.`,
		todo: didYouMean(nearest, 'Correct the address; pages of this site begin and end with a slash, like /about/.'),
	}),
	'undeclared-entity': ({ id }: { id: string }): Explanation => ({
		what: `The entity "${id}" is mentioned, but is not on this article’s list under entities:.`,
		todo: `Add ${id} to entities:, so that readers find its explanation at the end.`,
	}),
	'undeclared-card': ({ id }: { id: string }): Explanation => ({
		what: `This READ card shows "${id}", which is not under related:.`,
		todo: `Add it to related: with its relation and one line that says why.`,
	}),
	'uncited-claim': ({ id }: { id: string }): Explanation => ({
		what: `The text never cites the claim "${id}".`,
		todo: `Wrap its words in <Claim id="${id}">…</Claim>, or delete the claim.`,
	}),
	'unused-source': ({ id }: { id: string }): Explanation => ({
		what: `The source "${id}" is never used.`,
		todo: 'Name it in an attribution, in a <Quote>, for a number of a chart, or in another source’s basedOn; or delete it.',
	}),
	'unmentioned-entity': ({ id }: { id: string }): Explanation => ({
		what: `The entity "${id}" is on the list, but nothing mentions it.`,
		todo: `Mark it once in the text with <Entity id="${id}">…</Entity>, name it in a claim’s about:, or take it off the list.`,
	}),
	'unused-footnote': ({ id }: { id: string }): Explanation => ({
		what: `No mark in the text leads to the footnote "[^${id}]".`,
		todo: `Put [^${id}] where the note belongs, or delete the note.`,
	}),
	'self-related': (): Explanation => ({
		what: 'The article names itself as related reading.',
		todo: 'Name another article, or delete this entry.',
	}),
	'related-draft': ({ id }: { id: string }): Explanation => ({
		what: `The related article "${id}" is still a draft, so readers would not find it.`,
		todo: 'Publish that article too, or remove this entry and its <Read> until it is published.',
	}),
};
