import type { DeskWords } from './fields.ts';

/** What the tags in a text are called, for people who do not see tags. */
const TAGS: Readonly<Record<string, string>> = {
	Claim: 'a claim',
	Entity: 'a person, place or term',
	Quote: 'exact words',
	Read: 'a card to another article',
	Timeline: 'the timeline',
	Chart: 'a chart',
	Map: 'a map',
	Picture: 'a picture',
	Recording: 'a recording',
};
const tagName = (tag: string) => TAGS[tag] ?? `“${tag}”`;
const OWN = 'Choose this part of the text; its source is beside it. Or delete it and write it again.';
const signs = (sign: string) => `Readers would see “${sign}” as it is, or not at all.`;

/** Problems with the text. The desk does not show the signs of its markup. */
export const textWords: DeskWords = {
	'unknown-tag': ({ tag }) => ({ what: `“${tag}” in the text means nothing here.`, todo: OWN }),
	'unknown-attribute': ({ tag }) => ({
		what: `The mark for ${tagName(tag)} has a part that nobody reads.`,
		todo: 'Take the mark off, and set it again.',
	}),
	'missing-attribute': ({ tag }) => ({
		what: `The mark for ${tagName(tag)} does not say which.`,
		todo: 'Choose it in the form beside the text.',
	}),
	'unclosed-tag': ({ tag }) => ({ what: `The mark for ${tagName(tag)} begins and does not end.`, todo: OWN }),
	'stray-closing-tag': ({ tag }) => ({ what: `The mark for ${tagName(tag)} ends and does not begin.`, todo: OWN }),
	'empty-tag': ({ tag }) => ({ what: `The mark for ${tagName(tag)} has no words in it.`, todo: 'Delete it.' }),
	'empty-markup': ({ what }) => ({ what: `Here is an empty ${what}.`, todo: 'Write it, or delete it.' }),
	'needless-words': ({ tag }) => ({ what: `For ${tagName(tag)}, no words are written here: it brings its own.`, todo: OWN }),
	'tag-across-paragraphs': ({ tag }) => ({
		what: `The mark for ${tagName(tag)} reaches beyond a sentence, or covers half of something.`,
		todo: 'Take it off, and mark words in one paragraph.',
	}),
	'tag-inside-tag': () => ({
		what: 'One mark is inside another; readers could not tell which of the two they were pressing.',
		todo: 'Take one of them off.',
	}),
	'tag-inside-sentence': ({ tag }) => ({ what: `Here ${tagName(tag)} is inside something else, and needs a place of its own.`, todo: OWN }),
	'tag-in-heading': ({ tag }) => ({
		what: `A heading has a mark for ${tagName(tag)}.`,
		todo: 'Take it off, and mark the words in the text below.',
	}),
	'repeated-card': () => ({ what: 'The same card is in the text twice.', todo: 'Keep one of the two.' }),
	'code-in-text': () => ({ what: 'Here is something that would run as a program, and articles are words.', todo: OWN }),
	'raw-html': () => ({ what: 'Here is markup of a web page, which would not survive print, feeds and translation.', todo: OWN }),
	'broken-markup': () => ({ what: 'This part of the text cannot be read.', todo: OWN }),
	'too-much': () => ({
		what: 'This part of the text is too long or too deep to be read.',
		todo: 'Take out what was pasted by mistake, or divide it.',
	}),
	'stray-markup': ({ kind, sign }) => ({
		what: signs(sign),
		todo:
			kind === 'frontmatter'
				? 'This field takes plain words. Take the sign out.'
				: kind === 'list'
					? 'Take the sign out. Lists are made with “Bullets” and “Numbers” above the text.'
					: 'Take the sign out. Bold words, headings and links are made with the buttons above the text.',
	}),
	'heading-level': ({ expected, level }) => ({
		what: level > expected ? 'This heading leaves out a size.' : 'This heading is too large.',
		todo: `Make it a ${expected > 2 ? 'smaller heading' : 'heading'}.`,
	}),
	'underlined-heading': () => ({ what: 'A line below these words turns them into a heading.', todo: OWN }),
	'changed-number': ({ shown, sign }) => ({
		what: `“${sign}” would become an entry in a numbered list, with the number ${shown}.`,
		todo: OWN,
	}),
	'lost-sign': ({ sign }) => ({
		what: `Readers would not see “${sign}” here.`,
		todo: 'Put a word before it, or join the line to the one above.',
	}),
	'table-without-head': () => ({
		what: 'The first row of this table is empty. It says what each column holds.',
		todo: 'Name the columns there.',
	}),
	'task-list': () => ({ what: 'This list has boxes to tick, which readers cannot tick.', todo: 'Take them out.' }),
	'invisible-character': ({ meant, more, name }) => ({
		what: `Here is ${name}, which readers cannot see${more > 0 ? `, and ${more} more` : ''}. It usually comes along when text is pasted.`,
		todo: meant === undefined ? 'Take it out.' : `It was probably meant to be ${meant}.`,
	}),
	'image-without-words': () => ({
		what: 'This picture says nothing to readers who cannot see it.',
		todo: 'Choose it, and write what it shows.',
	}),
	'missing-image': ({ url }) => ({
		what: `There is no picture ${url} with the article.`,
		todo: 'Add it under “Add a picture”, or remove it from the text.',
	}),
	'moving-image': ({ url }) => ({
		what: `The picture ${url} moves, and readers cannot stop it.`,
		todo: 'Use a picture that stands still.',
	}),
	'broken-image': ({ url }) => ({
		what: `The picture ${url} is damaged, or is of another kind than its name says.`,
		todo: 'Save it again in a picture editor, and add that.',
	}),
	'uncredited-image': ({ url }) => ({
		what: `Nothing beside the picture ${url} says whose it is.`,
		todo: 'Add it under “Add a picture”, with its credit and licence.',
	}),
	'pasted-image': () => ({ what: 'A picture has been pasted into the text itself.', todo: 'Add it under “Add a picture” instead.' }),
	'remote-image': ({ url }) => ({
		what: `This picture would come from another site (${url}), which would then know our readers.`,
		todo: 'Add it under “Add a picture”, if we may show it.',
	}),
	'picture-name': ({ name }) => ({
		what: `The name of the picture “${name}” has signs in it that not every machine writes in the same way.`,
		todo: 'Add it again under “Add a picture”.',
	}),
	'placed-original': ({ name }) => ({
		what: `The file ${name} tells where on earth it was taken, and would be published as it is.`,
		todo: 'Untick “With original”.',
	}),
	'unsaid-alteration': () => ({
		what: 'This picture was altered or made up, and nothing says what was done.',
		todo: 'Say under “Altered” what was changed, by whom and with what.',
	}),
	'needless-alteration': () => ({
		what: 'The picture says what was altered, and its kind says that nothing was.',
		todo: 'Choose another kind, or empty “Altered”.',
	}),
};
