import type { EntityData } from '../schema/entity.ts';
import type { EditionPlace } from './editionPlace.ts';
import { entityAnchor, entityUrl } from './urls.ts';

/** A person, organisation, place, agreement, event or term. */
export interface Entity extends Omit<EntityData, 'line' | 'shortName' | 'translations'> {
	readonly id: string;
	readonly line?: EntityLine | undefined;
	/** The language of its name and description: the main one if they are not translated. */
	readonly language: string;
	/** Its name in every language that it has one in, by language tag. */
	readonly names: Readonly<Record<string, string>>;
	/** The name for use in a sentence. */
	readonly shortName: string;
	/** The address of its own page. */
	readonly url: string;
	/** The anchor of its entry in an article. */
	readonly anchor: string;
}

/** A border, another line or a street, with the languages that its `disputed` and `disputedBasis` texts are in. */
export type EntityLine = NonNullable<EntityData['line']> & { readonly languages: Readonly<Record<'disputed' | 'disputedBasis', string>> };

/** Joins an entity in the words of one language, or in those of the main one if it is not translated. */
export function joinEntity(id: string, { line, translations, ...data }: EntityData, { language, main, root }: EditionPlace): Entity {
	const own = translations[language];
	const { aliases, description, name, shortName = name } = own ?? data;
	return {
		...data,
		...(line !== undefined && { line: joinLine(line, own, own === undefined ? main : language, main) }),
		id,
		language: own === undefined ? main : language,
		names: { [main]: data.name, ...Object.fromEntries(Object.entries(translations).map(([tag, { name: called }]) => [tag, called])) },
		name,
		shortName,
		description,
		aliases,
		url: entityUrl(id, root),
		anchor: entityAnchor(id),
	};
}

function joinLine(
	line: NonNullable<EntityData['line']>,
	{ disputed, disputedBasis }: Pick<NonNullable<EntityData['line']>, 'disputed' | 'disputedBasis'> = {},
	language: string,
	main: string,
): EntityLine {
	const languages = { disputed: disputed === undefined ? main : language, disputedBasis: disputedBasis === undefined ? main : language };
	return { ...line, ...(disputed !== undefined && { disputed }), ...(disputedBasis !== undefined && { disputedBasis }), languages };
}
