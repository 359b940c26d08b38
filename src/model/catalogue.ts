import type { ContentReading } from '../reading/content.ts';
import type { EntityData } from '../schema/entity.ts';
import { ID_PATTERN, idLike } from '../schema/id.ts';
import type { OutletData } from '../schema/outlet.ts';
import type { TopicData } from '../schema/site.ts';
import { joinChart, type Chart } from './chart.ts';
import type { InLanguage } from './inLanguage.ts';
import { joinMap, type PlaceMap } from './placeMap.ts';
import { entityAnchor, entityUrl, outletUrl, topicUrl } from './urls.ts';

/** Who publishes sources. */
export interface Outlet extends Omit<OutletData, 'shortName' | 'translations'> {
	readonly id: string;
	/** That of what is said of it: the main one, where it is not translated. */
	readonly language: string;
	/** Its dossier. */
	readonly url: string;
	/** The name for use in a sentence. */
	readonly shortName: string;
}

/** A person, organisation, place, agreement, event or term. */
export interface Entity extends Omit<EntityData, 'shortName' | 'translations'> {
	readonly id: string;
	/** That of its name and description: the main one, where they are not translated. */
	readonly language: string;
	/** Its name in every language in which it has one. */
	readonly names: Readonly<Record<string, string>>;
	/** The name for use in a sentence. */
	readonly shortName: string;
	/** Its own page. */
	readonly url: string;
	/** Its entry in an article. */
	readonly anchor: string;
}

/** One subject under which articles are filed. */
export interface Topic extends Omit<TopicData, 'charts' | 'maps' | 'translations'> {
	/** That of its name and description: the main one, where they are not translated. */
	readonly language: string;
	readonly url: string;
	readonly charts: readonly Chart[];
	readonly maps: readonly PlaceMap[];
}

/** What articles refer to, by id. */
export interface Catalogue {
	readonly outlets: ReadonlyMap<string, Outlet>;
	readonly entities: ReadonlyMap<string, Entity>;
	readonly charts: ReadonlyMap<string, Chart>;
	readonly maps: ReadonlyMap<string, PlaceMap>;
	readonly topics: ReadonlyMap<string, Topic>;
	/** False when topics.yml could not be read as a whole: then a topic may exist that is not among them. */
	readonly knowsAllTopics: boolean;
	/** The ids of files that exist but could not be read: naming them is no error of the article's. */
	readonly unreadable: ReadonlySet<string>;
}

/** Joins the files that articles refer to, in the words of one language. */
export function buildCatalogue(content: ContentReading, edition: InLanguage): Catalogue {
	const { root } = edition;
	const unreadable = new Set<string>();
	const byId = <Data, Item>(readings: ReadonlyMap<string, { readonly data: Data | undefined }>, make: (id: string, data: Data) => Item) =>
		new Map(
			[...readings].flatMap(([id, { data }]): [string, Item][] => {
				if (data === undefined) unreadable.add(id);
				// Who names it rightly is not to blame for how its file is called.
				if (!ID_PATTERN.test(id)) unreadable.add(idLike(id));
				return data === undefined ? [] : [[id, make(id, data)]];
			}),
		);
	const outlets = byId(content.outlets, (id, data) => joinOutlet(id, data, edition));
	const entities = byId(content.entities, (id, data) => joinEntity(id, data, edition));
	const charts = byId(content.charts, (id, data) => joinChart(id, data, outlets, edition));
	const maps = byId(content.maps, (id, data) => joinMap(id, data, entities, edition));
	const joinTopic = ({ translations, ...topic }: TopicData): Topic => ({
		...topic,
		...translations[edition.language],
		language: translations[edition.language] === undefined ? edition.main : edition.language,
		url: topicUrl(topic.id, root),
		charts: topic.charts.flatMap((id) => charts.get(id) ?? []),
		maps: topic.maps.flatMap((id) => maps.get(id) ?? []),
	});
	return {
		outlets,
		entities,
		charts,
		maps,
		topics: new Map((content.topics?.data ?? []).map((topic) => [topic.id, joinTopic(topic)])),
		knowsAllTopics: content.topics?.problems.length === 0,
		unreadable,
	};
}

/** An outlet keeps the name that it calls itself, where it has none in the script of the language. */
function joinOutlet(id: string, { translations, ...data }: OutletData, { language, main, root }: InLanguage): Outlet {
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

function joinEntity(id: string, { line, translations, ...data }: EntityData, { language, main, root }: InLanguage): Entity {
	const own = translations[language];
	const { aliases, description, name, shortName = name } = own ?? data;
	const disputed = own?.disputed ?? line?.disputed;
	return {
		...data,
		...(line !== undefined && { line: { ...line, ...(disputed !== undefined && { disputed }) } }),
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
