/** A licence for the texts of an edition. */
export interface Licence {
	/** The usual name; undefined if it has none. */
	readonly name?: string;
	/** The page with the full text. */
	readonly address?: string;
	readonly means: string;
}

const deed = (path: string) => `https://creativecommons.org/${path}/`;

/** By the answer that chooses it. */
export const LICENCES = {
	'CC-BY-4.0': {
		name: 'CC BY 4.0',
		address: deed('licenses/by/4.0'),
		means: 'others may print and adapt them, if they name you',
	},
	'CC-BY-SA-4.0': {
		name: 'CC BY-SA 4.0',
		address: deed('licenses/by-sa/4.0'),
		means: 'the same, if they let others do so with what they make of them',
	},
	'CC-BY-ND-4.0': {
		name: 'CC BY-ND 4.0',
		address: deed('licenses/by-nd/4.0'),
		means: 'others may print them unchanged, if they name you',
	},
	'CC-BY-NC-4.0': {
		name: 'CC BY-NC 4.0',
		address: deed('licenses/by-nc/4.0'),
		means: 'others may print and adapt them, if they name you and take no money',
	},
	'all-rights-reserved': { means: 'nobody may print them without asking you' },
	other: { means: 'something else, which you write down yourself' },
} as const satisfies Record<string, Licence>;

export type LicenceName = keyof typeof LICENCES;

export function isLicence(text: string): text is LicenceName {
	return Object.hasOwn(LICENCES, text);
}

const RULE = '='.repeat(71);

const COVERED = `The texts in this folder (articles, pages, translations, and the files of
outlets, entities, authors, topics, charts and maps)`;

const QUOTED = `Words quoted from others, and the headlines of the documents that we cite,
belong to those who wrote them.`;

/** The text of content/LICENSE. `earlier` is the licence of the texts that are kept from the old edition, if any. */
export function licenceFile({
	licence,
	name,
	now,
	earlier,
}: {
	licence: LicenceName;
	name: string;
	now: Date;
	earlier: string | undefined;
}): string {
	const { address, name: called }: Licence = LICENCES[licence];
	const own =
		address === undefined
			? licence === 'other'
				? `${COVERED} are by ${name}.\n\n⟦Who may use them, and on what terms?⟧\n`
				: `${COVERED} are
© ${now.getUTCFullYear()} ${name}. All rights reserved.\n`
			: `${COVERED} are by ${name},
and licensed under ${called ?? ''}:

    ${address}\n`;
	const before =
		earlier === undefined
			? ''
			: `
Texts that were here before ${now.toISOString().slice(0, 10)} were published under other terms. These follow,
and hold for them.

${RULE}

${earlier}`;
	return `${own}\n${QUOTED} ${address === undefined ? '' : 'This licence does not cover them.'}`.trimEnd() + `\n${before}`;
}
