import type { ContentReading } from '../reading/documents/content.ts';
import { ID_PATTERN, idLike } from '../schema/id.ts';
import type { PictureFacts } from '../schema/picture.ts';
import type { TopicData } from '../schema/site.ts';
import { joinAuthor, type Author } from './publishing/author.ts';
import { joinChart, type Chart } from './charts/chart.ts';
import type { EditionPlace } from './editionPlace.ts';
import { joinEntity, type Entity } from './entity.ts';
import type { Graphics } from './graphics.ts';
import { joinMap, type PlaceMap } from './map.ts';
import { joinOutlet, type Outlet } from './outlet.ts';
import { joinTopic, type Topic } from './topic.ts';

/** What articles refer to, by id. */
export interface Catalogue {
	readonly outlets: ReadonlyMap<string, Outlet>;
	readonly entities: ReadonlyMap<string, Entity>;
	readonly authors: ReadonlyMap<string, Author>;
	readonly charts: ReadonlyMap<string, Chart>;
	readonly maps: ReadonlyMap<string, PlaceMap>;
	readonly topics: ReadonlyMap<string, Topic>;
	/** The pictures in article folders that can be shown, by path. */
	readonly pictures: ReadonlyMap<string, PictureFacts>;
	/** False if topics.yml could not be read in full: a topic may then exist that is not in `topics`. */
	readonly knowsAllTopics: boolean;
	/** The ids of files that exist but could not be read. An article that names one has made no mistake. */
	readonly unreadable: ReadonlySet<string>;
}

/** Joins the files that articles refer to, in the words of one language. */
export function buildCatalogue(content: ContentReading, edition: EditionPlace): Catalogue {
	const unreadable = new Set<string>();
	const byId = <Data, Item>(readings: ReadonlyMap<string, { readonly data: Data | undefined }>, make: (id: string, data: Data) => Item) =>
		new Map(
			[...readings].flatMap(([id, { data }]): [string, Item][] => {
				if (data === undefined) unreadable.add(id);
				// An article that uses the correct id is not to blame for a badly named file.
				if (!ID_PATTERN.test(id)) unreadable.add(idLike(id));
				return data === undefined ? [] : [[id, make(id, data)]];
			}),
		);
	const outlets = byId(content.outlets, (id, data) => joinOutlet(id, data, edition));
	const entities = byId(content.entities, (id, data) => joinEntity(id, data, edition));
	const authors = byId(content.authors, (id, data) => joinAuthor(id, data, edition));
	const charts = byId(content.charts, (id, data) => joinChart(id, data, outlets, edition));
	const maps = byId(content.maps, (id, data) => joinMap(id, data, entities, edition));
	const shownBy = (topic: TopicData): Graphics => ({
		charts: topic.charts.flatMap((id) => charts.get(id) ?? []),
		maps: topic.maps.flatMap((id) => maps.get(id) ?? []),
	});
	return {
		outlets,
		entities,
		authors,
		charts,
		maps,
		topics: new Map((content.topics?.data ?? []).map((topic) => [topic.id, joinTopic(topic, shownBy(topic), edition)])),
		pictures: content.pictures,
		knowsAllTopics: content.topics?.diagnostics.length === 0,
		unreadable,
	};
}
