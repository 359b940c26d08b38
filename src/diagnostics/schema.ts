import type { TypingFault } from '../schema/url.ts';
import type { Explanation } from './place.ts';
import { didYouMean } from './nearest.ts';

interface WrongType {
	readonly key: string;
	readonly expected: string;
	readonly found: string;
	/** What was found, if it fits on a line. */
	readonly value: string;
	/** The keys of a group, if one is expected. */
	readonly keys: readonly string[];
}

interface ForeignDateDetails {
	readonly value: string;
	readonly calendar: 'solar' | 'lunar';
	/** The Gregorian day, or the first and the last day. */
	readonly days: readonly string[];
}

function inCalendar(calendar: 'solar' | 'lunar', days: readonly string[]): string {
	const name = { solar: 'the solar calendar of Iran and Afghanistan', lunar: 'the Islamic lunar calendar' }[calendar];
	return days.length === 0 ? `It looks like a year of ${name}.` : `As a date in ${name}, it would be ${days.join(' to ')}.`;
}

function rightType({ key, expected, found, value, keys }: WrongType): string {
	if (expected === 'a list') return 'Put each entry on a line of its own, after a dash and a space.';
	if (expected === 'a group of keys') return `Give its keys, each on a line of its own: ${keys.join(', ')}.`;
	if (expected === 'text' && found === 'a group of keys')
		return 'Put all of it in quotation marks: a colon followed by a space turns the words before it into a key.';
	if (expected === 'text' && found !== 'a list') return `Put it in quotation marks: '${value}'.`;
	if (expected === 'a number') return 'Write only a number, with a point before decimals, like 34.5.';
	return `Write ${key === '' ? 'it' : key} as ${expected}.`;
}

/** What can be wrong with one value in one file: it is missing, misspelt, or not of the right form. */
export const shapeDiagnostics = {
	'missing-key': ({
		key,
		purpose,
		where,
	}: {
		key: string;
		purpose: string;
		where: 'absent' | 'empty' | 'optional' | 'entry';
	}): Explanation =>
		({
			absent: { what: `"${key}" is missing.`, todo: `Add ${key}: ${purpose}.` },
			empty: { what: `"${key}" is empty.`, todo: `After its colon, write ${purpose}.` },
			optional: { what: `"${key}" is empty.`, todo: `Delete the line, or write after its colon ${purpose}.` },
			entry: {
				what: `${key === '' ? 'The file' : `"${key}"`} has an entry here with nothing in it.`,
				todo: 'Write it, or delete its dash.',
			},
		})[where],
	'unknown-key': ({
		key,
		known,
		nearest,
		isCutOff,
	}: {
		key: string;
		known: string;
		nearest: string | undefined;
		/** There is no colon after it: it may be the end of a text that a comma has cut off. */
		isCutOff: boolean;
	}): Explanation => ({
		what: `There is no key "${key}" here.`,
		todo: isCutOff
			? /^\w+:/.test(key)
				? `Put a space after the colon: ${key.replace(':', ': ')}.`
				: 'If it belongs to the words before it, put all of them in straight quotation marks ("…"): between braces a comma ends a value.'
			: didYouMean(nearest, `The keys are: ${known}.`),
	}),
	'wrong-type': ({ key, expected, found, value, keys }: WrongType): Explanation => ({
		what: `${key === '' ? 'The file' : `"${key}"`} should be ${expected}, but is ${found}.`,
		todo: rightType({ key, expected, found, value, keys }),
	}),
	'unknown-value': ({
		key,
		value,
		purpose,
		nearest,
	}: {
		key: string;
		value: string;
		purpose: string;
		nearest?: string | undefined;
	}): Explanation => ({
		what: `"${value}" cannot be the value of "${key}".`,
		todo: didYouMean(nearest, `Write ${purpose}.`),
	}),
	'too-short': ({ key, minimum, unit }: { key: string; minimum: number; unit: string | undefined }): Explanation =>
		unit === undefined
			? { what: `"${key}" is too small a number.`, todo: `Write at least ${minimum}.` }
			: { what: `${key === '' ? 'The file' : `"${key}"`} has too little in it.`, todo: `Give at least ${minimum} ${unit}.` },
	'too-long': ({ key, maximum, unit }: { key: string; maximum: number; unit: string | undefined }): Explanation =>
		unit === undefined
			? { what: `"${key}" is too large a number.`, todo: `Write at most ${maximum}.` }
			: { what: `"${key}" has too much in it.`, todo: `Keep it to ${maximum} ${unit}.` },
	'bad-date': ({ value }: { value: string }): Explanation => ({
		what: `"${value}" is not a date.`,
		todo: 'Write 2022-03-22, or only what is known: 2022-03, 2022-spring, 2022. A span is two dates with a slash: 2022-03-22/2022-03-23. If unknown is allowed here, you can write that.',
	}),
	'bad-moment': ({ value }: { value: string }): Explanation => ({
		what: `"${value}" is not a moment with a time zone.`,
		todo: 'Write the date, a T, the time, and the zone: 2026-11-22T14:30+04:30, or 2026-11-22T10:00Z for UTC.',
	}),
	'other-calendar': ({ value, calendar, days }: ForeignDateDetails): Explanation => ({
		what: `"${value}" is more than five hundred years ago. ${inCalendar(calendar, days)}`,
		todo: 'Write the date in the Gregorian calendar, as exactly as it is known.',
	}),
	'perhaps-other-calendar': ({ value, calendar, days }: ForeignDateDetails): Explanation => ({
		what: `"${value}" is more than five hundred years ago. ${inCalendar(calendar, days)}`,
		todo: 'If that is what was meant, write the date in the Gregorian calendar. If the date is right, leave it.',
	}),
	'future-date': ({ value }: { value: string }): Explanation => ({
		what: `${value} is in the future.`,
		todo: 'Correct the date. To hold an article back, set draft: true.',
	}),
	'reversed-dates': ({ first, second }: { first: string; second: string }): Explanation => ({
		what: `${second} comes before ${first}.`,
		todo: 'Put the two in order.',
	}),
	'relative-url': ({ url, where, within }: { url: string; where: 'frontmatter' | 'text'; within: string | undefined }): Explanation => ({
		what: url === '' ? 'This link has no address.' : `"${url}" is not a complete address.`,
		todo:
			within !== undefined
				? `Write only this: ${within}`
				: `Copy the whole address from the browser, beginning with https://. ${
						where === 'text'
							? 'A page of this site begins with a slash: /about/. A mail address begins with mailto:.'
							: 'If no page could be found, write unknown.'
					}`,
	}),
	'not-http-url': ({ url }: { url: string }): Explanation => ({
		what: `"${url}" is not the address of a web page.`,
		todo: 'Use an address that begins with https:// or http://.',
	}),
	'broken-url': ({ url, fault }: { url: string; fault: TypingFault }): Explanation => ({
		what: {
			bare: `It is not clear where the address in "${url}" ends.`,
			space: `The address "${url}" has a space in it.`,
			doubled: `The address "${url}" begins twice.`,
			invisible: `The address "${url}" has a character in it that nobody sees.`,
			login: 'The address has a user name or password in it, before an @.',
			sign: `The address "${url}" has a sign in it that no address can have.`,
			slashes: `The address "${url}" should have two slashes after its first colon.`,
			local: `"${url}" is the address of your own computer or network, which readers cannot open.`,
			host: `The address "${url}" does not name a site: after the two slashes, it needs something like herald.example.`,
		}[fault],
		todo: {
			bare: 'Give it words of its own: [words](https://…). Or put a space after it.',
			space:
				'If something was written after the address, delete it: a page number belongs in a note. If the space is part of the address, write it as %20.',
			invisible: 'Copy the address from the browser again, or delete the character.',
			login: 'Delete it, up to the @. If it was a password, change it: whoever has this file can read it.',
			sign: 'Delete what does not belong to the address. Quotation marks and brackets are often pasted with it.',
			doubled: 'Copy the address from the browser again.',
			slashes: 'Copy the address from the browser again.',
			local: 'Use the public address. For a page of this site, begin with a slash: /about/.',
			host: 'Copy the address from the browser again.',
		}[fault],
	}),
	'redirect-url': ({ service, clean }: { service: string; clean: string | undefined }): Explanation => ({
		what: `The address goes through ${service}, which sees which of our readers follow it. If ${service} stops, the address leads nowhere.`,
		todo: clean === undefined ? 'Open it, and copy the address of the page that it leads to.' : `Use this one: ${clean}`,
	}),
	'tracking-url': ({ parameters, clean }: { parameters: string; clean: string }): Explanation => ({
		what: `The address carries tracking (${parameters}), which would tell others about our readers.`,
		todo: `Use this one: ${clean}`,
	}),
	'title-or-description': (): Explanation => ({
		what: 'A source needs either its title, as printed, or a description in our own words, but not both.',
		todo: 'If you have seen the headline on the page, give title. If not, give description and say in a few words what the page is.',
	}),
	'two-speakers': (): Explanation => ({
		what: 'This attribution has both a speaker and unnamed.',
		todo: 'Keep speaker if the person or body is named, or unnamed if the source does not name them.',
	}),
	'doubled-quotation-marks': (): Explanation => ({
		what: 'These words are in quotation marks, but the site adds them itself.',
		todo: 'Delete the quotation marks and leave the words. A quotation inside them keeps its marks.',
	}),
	'missing-correction': (): Explanation => ({
		what: 'The status is “wrong”, but the claim does not say what is right.',
		todo: 'Add “right”: one sentence that says what is right.',
	}),
	'needless-correction': (): Explanation => ({
		what: 'The claim says under “right” what is right, but its status is not “wrong”.',
		todo: 'Set status: wrong, or delete “right”.',
	}),
};
