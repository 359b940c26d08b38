import type { DeskWords } from './fields.ts';

const meant = (nearest: string | undefined, otherwise: string) => (nearest === undefined ? otherwise : `Did you mean “${nearest}”?`);
const unknown =
	(what: string) =>
	({ id, nearest }: { id: string; nearest: string | undefined }) => ({
		what: `There is no ${what} “${id}”.`,
		todo: meant(nearest, 'Choose another, or add it.'),
	});

/** Problems between an article, its parts and the things that articles share. */
export const referenceWords: DeskWords = {
	'unknown-source': unknown('source'),
	'unknown-outlet': unknown('outlet'),
	'unknown-entity': unknown('person, place or term'),
	'unknown-author': unknown('author'),
	'unknown-topic': unknown('topic'),
	'unknown-article': unknown('article'),
	'unknown-claim': unknown('claim'),
	'unknown-picture': unknown('picture'),
	'unknown-recording': unknown('recording'),
	'unknown-chart': unknown('chart'),
	'unknown-map': unknown('map'),
	'unknown-footnote': ({ id }) => ({
		what: `No footnote belongs to the mark “${id}”.`,
		todo: 'Write it at the end of the text, or remove the mark.',
	}),
	'dead-link': ({ nearest, url }) => ({
		what: `The link leads to “${url}”, and there is no such page on this site.`,
		todo: meant(nearest, 'Correct its address.'),
	}),
	'undeclared-entity': ({ id }) => ({
		what: `“${id}” is named, and is not among those whom the article explains at its end.`,
		todo: 'Add it to “Entities”.',
	}),
	'undeclared-card': ({ id }) => ({
		what: `A card shows “${id}”, which is not among the related articles.`,
		todo: 'Add it under “Related”, with one line why to read it.',
	}),
	'uncited-claim': () => ({
		what: 'No words of the text carry this claim.',
		todo: 'Mark its words in the text, and choose this claim for them; or delete the claim.',
	}),
	'unused-source': ({ id }) => ({
		what: `Nothing rests on the source “${id}”.`,
		todo: 'Name it under “Who says so” of a claim, or delete it.',
	}),
	'unmentioned-entity': ({ id }) => ({
		what: `“${id}” is to be explained, and nothing names it.`,
		todo: 'Mark its name once in the text, name it under “About” of a claim, or take it off “Entities”.',
	}),
	'unused-footnote': ({ id }) => ({
		what: `No mark in the text leads to the footnote “${id}”.`,
		todo: 'Put a mark where it belongs, or delete the footnote.',
	}),
	'related-draft': ({ id }) => ({
		what: `The related article “${id}” is still a draft, so readers would not find it.`,
		todo: 'Publish that one too, or take it out until it is.',
	}),
	'unused-picture': ({ id }) => ({
		what: `The picture “${id}” is never shown.`,
		todo: 'Put it into the text, choose it as the lead, or delete it.',
	}),
	'unused-recording': ({ id }) => ({ what: `The recording “${id}” is never shown.`, todo: 'Put it into the text, or delete it.' }),
	'unused-figure': ({ kind }) => ({
		what: `No article and no topic shows this ${kind}.`,
		todo: 'Put it into a text, or onto the page of a topic.',
	}),
	'repeated-figure': ({ tag }) => ({ what: `The same ${tag.toLowerCase()} is in the text twice.`, todo: 'Keep one of the two.' }),
	'unsourced-number': () => ({
		what: 'This number has no source.',
		todo: 'Choose the document that it comes from, or write unknown in place of the number.',
	}),
	'mixed-counts': ({ countedBy, origins }) => ({
		what: `This number goes back to ${origins}, and the chart is of what ${countedBy} counted. Counts by different rules cannot be compared.`,
		todo: `Take the number out, or make a chart of its own. If the source passes on ${countedBy}, say so at the source.`,
	}),
	'unplaced-entity': ({ id }) => ({
		what: `“${id}” is to be drawn on this map, and nothing says where it lies.`,
		todo: 'Take it off the map, or have its place entered in its own file.',
	}),
	'unnamed-place': ({ name }) => ({
		what: `The words of this map do not name ${name}, which it draws.`,
		todo: 'Say in “In words” where it lies.',
	}),
	'place-at-sea': ({ isSwapped }) => ({
		what: 'This place lies at sea, far from any coast.',
		todo: isSwapped
			? 'With latitude and longitude the other way round it would lie on land: swap them, if that is right. If it does lie at sea, tick “At sea”.'
			: 'Correct the numbers: latitude is degrees north of the equator, longitude degrees east of Greenwich. If it does lie at sea, tick “At sea”.',
	}),
	'far-off-place': ({ id, kilometres }) => ({
		what: `“${id}” lies about ${kilometres} kilometres from all else on this map. With its latitude and longitude the other way round it would be among them.`,
		todo: 'Look it up, and swap the two numbers if they are the wrong way round.',
	}),
	'same-point': ({ id, other }) => ({
		what: `“${id}” and “${other}” lie on the same point of this map.`,
		todo: 'Correct where one of them lies, or draw only one and name the other in the note.',
	}),
	'unknown-line': ({ id, nearest }) => ({
		what: `Natural Earth has no disputed line “${id}”.`,
		todo: meant(nearest, 'Take another, or have the course of the line entered.'),
	}),
	'unsourced-dispute': () => ({
		what: 'Nothing says where we have this from: who sees the line how is a claim like any other.',
		todo: 'Say who reports it, and when.',
	}),
	embargoed: ({ published }) => ({
		what: `This article will appear by itself after ${published.replace('T', ', ')}. Until then no reader finds anything of it.`,
		todo: 'If it should be out by now, correct “Published”.',
	}),
	'unrecorded-address': () => ({ what: 'This is not published yet, or not as it is now.', todo: 'When it is ready, press “Hand over”.' }),
	'removed-address': ({ address }) => ({
		what: `${address} has been published, and would be gone: links that readers have shared would die.`,
		todo: 'Put it back under its old permanent name. If it has to go, whoever edits the files has to write for readers why.',
	}),
	'silent-change': ({ now, was }) => ({
		what: `This claim was published as “${was}” and is “${now}” now, and nothing tells readers that it has changed.`,
		todo: 'Save, and answer what the desk asks. Or add a line under “Revisions”.',
	}),
	'needless-tombstone': ({ address, isThere }) =>
		isThere
			? {
					what: `The address ${address} was given up before, and old links to it lead elsewhere. Now something new has it.`,
					todo: 'If this is the same as what those links lead to, open it and make the two one. If not, open it and give it another permanent name.',
				}
			: {
					what: `Readers would be told that ${address} is gone, and it was never published.`,
					todo: 'Whoever edits the files can take that notice away.',
				},
	'missing-original': () => ({
		what: 'The article of which this would be the translation is not there.',
		todo: 'Begin with the original.',
	}),
	'untranslated-claim': ({ text }) => ({
		what: `This claim of the original is not translated yet: “${text}”`,
		todo: 'Press “Translate” and write it beside the original.',
	}),
	'not-in-original': ({ id, kind, nearest }) => ({
		what: `The original has no ${kind} “${id}”.`,
		todo: meant(nearest, 'Take it out here as well.'),
	}),
	'untranslated-correction': ({ text }) => ({
		what: 'The original says what is right instead of this claim, and the translation does not.',
		todo: `Translate “${text}”.`,
	}),
	'changed-original': ({ id, now }) =>
		id === undefined
			? {
					what: 'The original does not say this any more, so its translation is not shown.',
					todo: 'Compare it with the original under “Translate”.',
				}
			: {
					what: 'The original of this claim has been reworded since it was translated. Readers are told so.',
					todo: `Go over the translation. The original now says: ${now ?? ''}`,
				},
	'older-than-original': ({ changed, translated }) => ({
		what: `The original was changed on ${changed.slice(0, 10)}, after this translation was made (${translated.slice(0, 10)}). Readers are told so.`,
		todo: 'Go over the translation, and put when you did under “Translated”.',
	}),
	'untranslated-words': ({ count, first }) => ({
		what: `${count === 1 ? '1 sentence' : `${count} sentences`} of the evidence ${count === 1 ? 'is' : 'are'} not translated. The first is: “${first}”`,
		todo: 'Press “Translate” and write it beside the original.',
	}),
};
