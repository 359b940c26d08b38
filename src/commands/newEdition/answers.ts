import { stringify } from 'yaml';
import { buildEdition } from '../../build.ts';
import { explain } from '../../diagnostics/diagnostic.ts';
import { wordedLanguages } from '../../i18n/wordFiles.ts';
import { nameLanguage } from '../../schema/language.ts';
import { isLicence, LICENCES, type LicenceName } from './licences.ts';

/** What a newsroom says about itself when it starts its edition. */
export interface Answers {
	readonly name: string;
	/** Empty if it has none yet. */
	readonly address: string;
	/** The main one first. */
	readonly languages: readonly string[];
	/** Empty to use the usual name in the main language. */
	readonly desk: string;
	/** `unknown` if there is none yet. */
	readonly contact: string;
	readonly timeZone: string;
	readonly accent: string;
	readonly licence: LicenceName;
	/** Whether to keep the existing articles and everything that they refer to. */
	readonly keepsSamples: boolean;
}

export interface Question {
	/** The option that answers it, without the dashes. */
	readonly option: string;
	readonly words: string;
	/** The answer to use if none is given; undefined if an answer is required. */
	readonly fallback: string | undefined;
	/** What to show as the default if `fallback` is empty. */
	readonly fallbackShown?: string;
	/** Says what is wrong with an answer and what to write instead; undefined if it is valid. */
	readonly fault: (answer: string) => string | undefined;
}

const known = wordedLanguages();
const knownByName = known.map(nameLanguage).join(', ');
const licences = Object.entries(LICENCES).map(([licence, { means }]) => `\n    ${licence}: ${means}`);

/** In the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [
	{
		option: 'name',
		words: 'What is the site called? Its readers see this name on every page.',
		fallback: undefined,
		fault: (answer) => siteFault('name', answer),
	},
	{
		option: 'address',
		words:
			'At which address will it be published? Something like https://news.kell.city. You can leave it open; the build then publishes nothing yet.',
		fallback: '',
		fallbackShown: 'not known yet',
		fault: (answer) => siteFault('address', answer),
	},
	{
		option: 'languages',
		words: `In which languages, the main one first? The site has words in: ${knownByName}.`,
		fallback: 'en',
		fault: languagesFault,
	},
	{
		option: 'desk',
		words: 'Who signs articles that name no author?',
		fallback: '',
		fallbackShown: 'the desk of the site',
		fault: (answer) => siteFault('desk', answer),
	},
	{
		option: 'contact',
		words: 'To which mail address do readers write when they find an error?',
		fallback: 'unknown',
		fault: (answer) => siteFault('contact', answer),
	},
	{
		option: 'time-zone',
		words: 'In which time zone does the newsroom work? Something like Asia/Kabul.',
		fallback: new Intl.DateTimeFormat().resolvedOptions().timeZone,
		fault: (answer) => siteFault('timeZone', answer),
	},
	{
		option: 'accent',
		words: 'Which colour do links have, as # and six digits? The shade for dark screens follows from it.',
		fallback: '#1f4c8f',
		fault: (answer) => siteFault('accent', answer),
	},
	{
		option: 'licence',
		words: `Who may print your texts elsewhere?${licences.join('')}\n `,
		fallback: 'CC-BY-4.0',
		fault: (answer) =>
			isLicence(answer) ? undefined : `There is no “${answer}” among them. Write one of: ${Object.keys(LICENCES).join(', ')}.`,
	},
	{
		option: 'samples',
		words:
			'What becomes of the articles that are in content/ now, and of their outlets, people, places, topics, charts and maps? Write “keep” or “remove”.',
		fallback: 'remove',
		fault: (answer) => (answer === 'keep' || answer === 'remove' ? undefined : `“${answer}” is neither “keep” nor “remove”.`),
	},
];

/** Turns the answers, by the names of their options, into an `Answers`. All of them must already be valid. */
export function answersFrom(given: Readonly<Record<string, string>>): Answers {
	const { accent = '', address = '', contact = '', desk = '', languages = '', licence = '', name = '', samples = '' } = given;
	if (!isLicence(licence)) throw new Error(`There is no licence “${licence}”.`);
	return {
		...{ name, address, desk, contact, accent, licence },
		languages: tagsIn(languages),
		timeZone: given['time-zone'] ?? '',
		keepsSamples: samples === 'keep',
	};
}

function tagsIn(answer: string): readonly string[] {
	return answer.split(/[\s,]+/).filter((tag) => tag !== '');
}

function languagesFault(answer: string): string | undefined {
	const tags = tagsIn(answer);
	const foreign = tags.find((tag) => !known.includes(tag));
	const choice = `The site has words in: ${knownByName}. docs/add-a-language.md says how to add others.`;
	if (tags.length === 0) return `Name one language at least. ${choice}`;
	if (foreign !== undefined) return `The site has no words in “${foreign}” yet. ${choice}`;
	const twice = tags.find((tag, index) => tags.indexOf(tag) < index);
	return twice === undefined ? undefined : `“${twice}” is named twice.`;
}

/** A site.yml without any problem. */
const SOUND = {
	name: 'A site',
	description: 'A site with nothing in it yet.',
	desk: 'The desk',
	address: 'https://news.kell.city',
	languages: [{ code: 'en' }],
	timeZone: 'UTC',
	contact: 'desk@kell.city',
};

/**
 * What the check says about one key of site.yml; undefined if nothing. An example address is accepted here, so that
 * people can try it out; the build reports it.
 */
function siteFault(key: string, value: string): string | undefined {
	const { diagnostics, warnings } = buildEdition([{ path: 'content/site.yml', text: stringify({ ...SOUND, [key]: value }) }], {
		languages: ['en'],
		now: new Date(),
	});
	const found = [...diagnostics, ...warnings].find(({ code, file }) => file === 'content/site.yml' && !LET_PASS.has(code));
	if (found === undefined) return undefined;
	if (found.code === 'no-site-address') return `${value} is an address of your own computer or network, and readers cannot reach it.`;
	const { todo, what } = explain(found);
	return `${what} ${todo}`;
}

const LET_PASS: ReadonlySet<string> = new Set(['placeholder-address', 'no-report-address']);
