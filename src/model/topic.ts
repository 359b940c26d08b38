import type { TopicData } from '../schema/site.ts';
import type { EditionPlace } from './editionPlace.ts';
import type { Graphics } from './graphics.ts';
import { topicUrl } from './urls.ts';

/** One subject under which articles are filed. */
export interface Topic extends Omit<TopicData, 'charts' | 'maps' | 'translations'>, Graphics {
	/** The language of its name and description: the main one if they are not translated. */
	readonly language: string;
	readonly url: string;
}

/** Joins a topic in the words of one language, with the charts and maps that it names. */
export function joinTopic(
	{ translations, ...topic }: TopicData,
	{ charts, maps }: Graphics,
	{ language, main, root }: EditionPlace,
): Topic {
	return {
		...topic,
		...translations[language],
		language: translations[language] === undefined ? main : language,
		url: topicUrl(topic.id, root),
		charts,
		maps,
	};
}
