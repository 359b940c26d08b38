import type { OutletData } from '../schema/outlet.ts';
import type { EditionPlace } from './editionPlace.ts';
import { outletUrl } from './urls.ts';

/** Who publishes sources. */
export interface Outlet extends Omit<OutletData, 'shortName' | 'translations'> {
	readonly id: string;
	/** The language of what is said about it: the main one if it is not translated. */
	readonly language: string;
	/** The address of its dossier. */
	readonly url: string;
	/** The name for use in a sentence. */
	readonly shortName: string;
}

/** Joins an outlet in the words of one language. If no name is given for that language, it keeps the name that it calls itself. */
export function joinOutlet(id: string, { translations, ...data }: OutletData, { language, main, root }: EditionPlace): Outlet {
	const { name, owner = data.owner, shortName, stake = data.stake } = translations[language] ?? {};
	const isTold = data.stake === undefined || language === main || translations[language]?.stake !== undefined;
	return {
		...data,
		...(stake !== undefined && { stake }),
		id,
		language: isTold ? language : main,
		url: outletUrl(id, root),
		name: name ?? data.name,
		shortName: shortName ?? name ?? data.shortName ?? data.name,
		owner,
	};
}
