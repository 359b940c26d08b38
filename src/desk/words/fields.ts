import type { Details, DiagnosticCode } from '../../diagnostics/diagnostic.ts';
import type { Explanation } from '../../diagnostics/place.ts';
import { labelOf, NAMES_OF } from './labels.ts';
import { hasName, nameOf } from './values.ts';
import { purposeAtDesk } from './purpose.ts';

/** The desk’s words for each diagnostic code: what happened, then what to do. */
export type DeskWords = { readonly [Code in DiagnosticCode]?: (details: Details<Code>) => Explanation };

const field = (key: string) => (key === '' ? 'This part' : `“${labelOf(key)}”`);
const meant = (nearest: string | undefined, otherwise: string) => (nearest === undefined ? otherwise : `Did you mean “${nearest}”?`);
/** The name of a value that is chosen from a list. Any other value as it is. */
const valueName = (value: string) => (hasName(value) ? nameOf(value) : value);
const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
const notChosen = (key: string) => ({ what: `${field(key)} is not chosen yet.`, todo: 'Choose it from the list.' });
const BY_HAND = 'The desk cannot reach this. Ask somebody who edits the file by hand.';

/** Problems with a field of a form. */
export const fieldWords: DeskWords = {
	'missing-key': ({ key, purpose, where }) => {
		if (where === 'entry') return { what: 'Here is an entry with nothing in it.', todo: 'Fill it in, or remove it.' };
		const todo = purpose === '' ? 'Fill it in.' : sentence(purposeAtDesk(purpose));
		return { what: `${field(key)} is still empty.`, todo };
	},
	'unknown-key': ({ key }) => ({ what: `This file has a part “${key}” that nobody reads.`, todo: BY_HAND }),
	'wrong-type': ({ key, value }) => ({
		what: `${field(key)} is written in a way that cannot be read: “${value}”.`,
		todo: 'Fill it in again.',
	}),
	'unknown-value': ({ key, nearest, purpose, value }) =>
		value === ''
			? notChosen(key)
			: {
					what: `“${value}” does not fit in ${field(key)}.`,
					todo: meant(nearest === undefined ? undefined : valueName(nearest), sentence(`what belongs there is ${purposeAtDesk(purpose)}`)),
				},
	'too-short': ({ key, minimum, unit }) => {
		if (unit === undefined) return { what: `The number in ${field(key)} is too small.`, todo: `Write ${minimum} at least.` };
		if (minimum > 1) return { what: `There is too little in ${field(key)}.`, todo: `It takes at least ${minimum} ${unit}.` };
		// A name is chosen from a list, so it cannot be too short.
		if (NAMES_OF[key] !== undefined && unit === 'character') return notChosen(key);
		return { what: `${field(key)} is still empty.`, todo: 'Fill it in.' };
	},
	'too-long': ({ key, maximum, unit }) =>
		unit === undefined
			? { what: `The number in ${field(key)} is too large.`, todo: `Write ${maximum} at most.` }
			: { what: `There is too much in ${field(key)}.`, todo: `Keep it to ${maximum} ${unit}.` },
	'bad-date': ({ value }) => ({
		what: `“${value}” cannot be read as a date.`,
		todo: 'Write the year, month and day, like 2022-03-22, or only what is known: 2022-03, 2022-spring, 2022. From one day to another is 2022-03-22/2022-03-23. What nobody knows is unknown.',
	}),
	'bad-moment': ({ value }) => ({
		what: `“${value}” cannot be read as a date with a time.`,
		todo: 'Write the date, a T, the time and the time zone, like 2026-11-22T14:30+04:30, or 2026-11-22T10:00Z for UTC.',
	}),
	'future-date': ({ value }) => ({
		what: `${value} lies in the future.`,
		todo: 'Correct the date. To hold an article back, tick “Draft”.',
	}),
	'relative-url': ({ url, within }) => ({
		what: url === '' ? 'This link has no address.' : `“${url}” is not a whole address.`,
		todo:
			within === undefined
				? 'Copy the whole address from the browser. If no page could be found, write unknown.'
				: `Write only this: ${within}`,
	}),
	'broken-url': ({ fault, url }) => ({
		what: fault === 'login' ? 'The address has somebody’s name or password in it.' : `The address “${url}” cannot be right.`,
		todo:
			fault === 'local'
				? 'It is one of your own network. Use the public address.'
				: 'Copy the whole address from the browser again, and nothing else.',
	}),
	'title-or-description': () => ({
		what: 'A source has either its headline, as printed, or a description in our own words.',
		todo: 'If you have seen the headline on the page, give that and leave the description empty. If not, describe the page in a few words.',
	}),
	'two-speakers': () => ({
		what: 'This row has both a speaker and somebody unnamed.',
		todo: 'Keep the speaker where the person or body is named, or “Unnamed” where not.',
	}),
	'doubled-quotation-marks': () => ({
		what: 'These words are in quotation marks, and the site sets those itself.',
		todo: 'Take the outer quotation marks away.',
	}),
	'missing-correction': () => ({
		what: 'The finding is “Wrong”, and nothing says what is right.',
		todo: 'Write one sentence into “What is right”.',
	}),
	'needless-correction': () => ({
		what: 'The claim says what is right, and its finding is not “Wrong”.',
		todo: 'Choose “Wrong” as its finding, or empty “What is right”.',
	}),
	'backslash-escape': ({ sign }) => ({ what: `“${sign}” would become another character.`, todo: 'Type the character itself.' }),
	'unclear-number': ({ value, written }) => ({
		what: `“${written}” would be read as the number ${value}.`,
		todo: 'Type it again in this field.',
	}),
	'lost-words': ({ words }) => ({ what: `Readers would not see “${words}”.`, todo: 'Type it again here.' }),
	'yaml-tag': ({ tag }) => ({
		what: `“${tag}” would be read as an instruction to a program.`,
		todo: 'Type the words again in this field, without it.',
	}),
	'broken-yaml': () => ({
		what: 'What the forms show cannot be read from here on, so they are closed.',
		todo: 'Take back what was last saved from the folder of backups, or ask somebody who edits the file by hand.',
	}),
	'missing-frontmatter': () => ({ what: 'The beginning of this file is damaged.', todo: BY_HAND }),
	'merge-conflict': () => ({ what: 'Two people have changed the same lines, and both versions stand here.', todo: BY_HAND }),
	'not-utf-8': () => ({ what: 'A character here could not be read.', todo: 'Delete it, and type it again.' }),
	'duplicate-key': ({ key, where }) =>
		where === 'yaml'
			? { what: `${field(key)} is in this file twice.`, todo: BY_HAND }
			: { what: `A mark in the text names ${field(key)} twice.`, todo: 'Take the mark off, and set it again.' },
	'duplicate-id': ({ id, isReference }) =>
		isReference
			? { what: `“${id}” is on this list twice.`, todo: 'Take one of the two out.' }
			: {
					what: `Something else here is called “${id}” already.`,
					todo: 'Give one of the two another permanent name; if the article is published, the newer one.',
				},
	'bad-id': ({ id }) => ({
		what: `“${id}” cannot be a permanent name: it becomes part of an address.`,
		todo: 'Use small Latin letters, digits and single hyphens, like border-clash, and no more than a few words.',
	}),
	'left-blank': ({ blank }) => ({
		what: `“${blank}” is still to be filled in.`,
		todo: 'Write what it asks for, without the brackets. If it does not concern you, delete the sentence.',
	}),
	'empty-article': () => ({ what: 'The article has no text yet.', todo: 'Write or paste it in the middle.' }),
	'slug-taken': ({ slug }) => ({ what: `“${slug}” is the name of a part of the site.`, todo: 'Choose another.' }),
	'misplaced-file': ({ isPicture, path }) =>
		isPicture
			? {
					what: 'Not every browser shows pictures of this kind.',
					todo: /\.svg$/i.test(path)
						? 'Export the drawing as a PNG, twice as wide as it will be shown, and add that.'
						: 'Save it as a JPEG in a program for pictures, and add that.',
				}
			: { what: 'There is a file here that the site does not use.', todo: BY_HAND },
	'missing-file': ({ purpose }) => ({ what: `A file is missing. It holds ${purpose}.`, todo: BY_HAND }),
	'unreadable-file': () => ({ what: 'A file cannot be opened.', todo: BY_HAND }),
	'no-report-address': () => ({
		what: 'Readers who find an error have nowhere to report it.',
		todo: 'Give the site a mail address under “Contact”, in the form of the site.',
	}),
	'no-site-address': () => ({
		what: 'The site has no address that readers can reach.',
		todo: 'Write it under “Address of the site”, in the form of the site. Whoever publishes the site knows it.',
	}),
	'placeholder-address': ({ address }) => ({
		what: `${address} is an address for examples, and nobody can reach it.`,
		todo: 'Write the real one under “Address of the site”, in the form of the site.',
	}),
	'two-pictures': ({ name }) => ({ what: `There are two pictures for “${name}”.`, todo: 'Keep one of the two.' }),
	'unknown-language': ({ language }) => ({ what: `The site has no language “${language}”.`, todo: BY_HAND }),
	'duplicate-source': ({ first, id }) => ({
		what: `“${id}” and “${first}” are one page of one outlet.`,
		todo: `Keep “${first}” and delete “${id}”, or correct the address of one of them.`,
	}),
	'duplicate-attribution': ({ source, stances: [one, other] }) => ({
		what:
			one === other
				? `“${source}” has two rows here, in the same voice.`
				: `“${source}” has the rows “${nameOf(one)}” and “${nameOf(other)}” here, in the same voice.`,
		todo: 'Make one row of the two. If two people speak, say who in each.',
	}),
	'relay-circle': ({ chain }) => ({
		what: `These sources pass each other on in a circle: ${chain}.`,
		todo: 'Find the one that reported first, and empty its “Passes on”.',
	}),
	'status-too-high': ({ origins, status }) =>
		status === 'several-sources'
			? {
					what: `“Several sources” needs two separate sources. This claim has ${origins}.`,
					todo: `Add who found it out for themselves, or choose “${nameOf(origins === 'none' ? 'unconfirmed' : 'one-source')}”.`,
				}
			: {
					what: '“One source” needs a source that supports the claim. There is none.',
					todo: 'Add who reports it, or choose “Unconfirmed”.',
				},
	'status-ignores-dispute': ({ source, status }) => ({
		what: `The finding is “${nameOf(status)}”, but “${source}” disputes the claim.`,
		todo: 'Choose “Disputed”. If that source only adds something to know, choose “Context” as its stance.',
	}),
	'status-ignores-correction': ({ source, status }) => ({
		what: `The finding is “${nameOf(status)}”, but “${source}” shows that something else is right.`,
		todo: 'Choose “Wrong”, and write what is right. If that source only says otherwise, choose “Disputes” as its stance.',
	}),
	undisputed: () => ({
		what: 'The finding is “Disputed”, and no row disputes the claim.',
		todo: 'Add who disputes it, or choose another finding.',
	}),
	uncorrected: () => ({
		what: 'The finding is “Wrong”, and no row shows what is right.',
		todo: 'Add the source that shows it, with the stance “Corrects”, or choose another finding.',
	}),
	'verified-after-all': ({ origins }) => ({
		what: `The finding is “Unconfirmed”, but ${origins} support the claim.`,
		todo: 'Choose “Several sources”. If the second source does not bear the claim out, choose “Context” as its stance.',
	}),
	'more-than-one-source': ({ origins }) => ({
		what: `The finding is “One source”, but ${origins} support the claim.`,
		todo: 'Choose “Several sources”. If all of them go back to one witness, say under “Witness” who that is.',
	}),
};
