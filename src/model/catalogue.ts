import type { ContentReading } from '../reading/content.ts';
import type { EntityData } from '../schema/entity.ts';
import { ID_PATTERN, idLike } from '../schema/id.ts';
import type { OutletData } from '../schema/outlet.ts';
import type { TopicData } from '../schema/site.ts';
import { entityAnchor, entityUrl, outletUrl, topicUrl } from './urls.ts';

/** Who publishes sources. */
export interface Outlet extends Omit<OutletData, 'shortName'> {
	readonly id: string;
	/** Its dossier. */
	readonly url: string;
	/** The name for use in a sentence. */
	readonly shortName: string;
}

/** A person, organisation, place, agreement, event or term. */
export interface Entity extends Omit<EntityData, 'shortName'> {
	readonly id: string;
	/** The name for use in a sentence. */
	readonly shortName: string;
	/** Its own page. */
	readonly url: string;
	/** Its entry in an article. */
	readonly anchor: string;
}

/** One subject under which articles are filed. */
export interface Topic extends TopicData {
	readonly url: string;
}

/** What articles refer to, by id. */
export interface Catalogue {
	readonly outlets: ReadonlyMap<string, Outlet>;
	readonly entities: ReadonlyMap<string, Entity>;
	readonly topics: ReadonlyMap<string, Topic>;
	/** False when topics.yml could not be read as a whole: then a topic may exist that is not among them. */
	readonly knowsAllTopics: boolean;
	/** The ids of files that exist but could not be read: naming them is no error of the article's. */
	readonly unreadable: ReadonlySet<string>;
}

/** Joins the files that articles refer to. */
export function buildCatalogue({ outlets, entities, topics }: ContentReading): Catalogue {
	const unreadable = new Set<string>();
	const byId = <Data extends { shortName?: string | undefined; name: string }, Item>(
		readings: ReadonlyMap<string, { readonly data: Data | undefined }>,
		make: (id: string, data: Data) => Item,
	) =>
		new Map(
			[...readings].flatMap(([id, { data }]): [string, Item][] => {
				if (data === undefined) unreadable.add(id);
				// Who names it rightly is not to blame for how its file is called.
				if (!ID_PATTERN.test(id)) unreadable.add(idLike(id));
				return data === undefined ? [] : [[id, make(id, data)]];
			}),
		);
	return {
		outlets: byId(outlets, (id, data) => ({ ...data, id, url: outletUrl(id), shortName: data.shortName ?? data.name })),
		entities: byId(entities, (id, data) => ({
			...data,
			id,
			url: entityUrl(id),
			shortName: data.shortName ?? data.name,
			anchor: entityAnchor(id),
		})),
		topics: new Map((topics?.data ?? []).map((topic) => [topic.id, { ...topic, url: topicUrl(topic.id) }])),
		knowsAllTopics: topics?.problems.length === 0,
		unreadable,
	};
}
