import { stringify } from 'yaml';
import { buildEdition } from '../../build.ts';
import { explain } from '../../diagnostics/diagnostic.ts';
import { wordedLanguages } from '../../i18n/wordFiles.ts';
import { nameLanguage } from '../../schema/language.ts';
import { isLicence, LICENCES, type LicenceName } from './licences.ts';

/** What a newsroom says of itself when it begins its edition. */
export interface Answers {
	readonly name: string;
	/** Empty while there is none. */
	readonly address: string;
	/** The main one first. */
	readonly languages: readonly string[];
	/** Empty for the one that its main language has for all newsrooms. */
	readonly desk: string;
	/** `unknown` while there is none. */
	readonly contact: string;
	readonly timeZone: string;
	readonly accent: string;
	readonly licence: LicenceName;
	/** Whether the articles that are there stay, with all that they name. */
	readonly keepsSamples: boolean;
}

/** A question to the newsroom. */
export interface Question {
	/** The option that answers it, without its dashes. */
	readonly option: string;
	readonly words: string;
	/** What is taken for an empty answer; undefined where there must be one. */
	readonly fallback: string | undefined;
	/** How that is shown, where it is empty. */
	readonly fallbackShown?: string;
	/** Why an answer will not do, and what would; undefined where it will. */
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

/** The answers to all questions, by their options; each has been found without fault. */
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

/** A site.yml in which nothing is wrong. */
const SOUND = {
	name: 'A site',
	description: 'A site with nothing in it yet.',
	desk: 'The desk',
	address: 'https://news.kell.city',
	languages: [{ code: 'en' }],
	timeZone: 'UTC',
	contact: 'desk@kell.city',
};

/** What the check says of one key of site.yml. An address for examples is let pass, for a try; the build tells of it. */
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
