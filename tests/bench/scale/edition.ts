import { stringify } from 'yaml';
import type { ContentFile } from '../../../src/reading/files/contentFile.ts';
import { makeEntity, makeLedger, makeOutlet, makePage } from '../../make.ts';
import { scaleArticle, type Ground } from './article.ts';
import { Chance } from './chance.ts';
import { nameOf, sentenceOf } from './words.ts';

const TOPICS = 12;
const ENTITY_KINDS = ['person', 'person', 'organisation', 'organisation', 'event', 'concept'] as const;

/** An invented edition of a number of articles with all that they name, as if it had been recorded. The same each time. */
export function scaleEdition(count: number): readonly ContentFile[] {
	const outlets = Array.from({ length: Math.max(12, Math.round(count / 10)) }, (_, index) => `outlet-${index + 1}`);
	const entities = Array.from({ length: Math.max(12, Math.round(count / 4)) }, (_, index) => `entity-${index + 1}`);
	const topics = Array.from({ length: TOPICS }, (_, index) => `topic-${index + 1}`);
	const ground: Ground = { outlets, entities, topics, count };
	const content = [
		{
			path: 'content/site.yml',
			text: stringify({
				name: 'The Measured River',
				description: 'A site for measurements. Nothing in it happened.',
				desk: 'The desk',
				address: 'https://measured-river.net',
				languages: [{ code: 'en' }],
				timeZone: 'UTC',
				contact: 'desk@measured-river.net',
			}),
		},
		{
			path: 'content/topics.yml',
			text: stringify(topics.map((id, index) => ({ id, name: nameOf(new Chance(index)), description: sentenceOf(new Chance(index), 12) }))),
		},
		makePage('how-we-source'),
		makePage('corrections'),
		...outlets.map((id, index) => makeOutlet(id, { name: `The ${nameOf(new Chance(index))} ${index + 1}` })),
		...entities.map((id, index) => {
			const chance = new Chance(50_000 + index);
			const name = `${nameOf(chance)} ${nameOf(chance)}`;
			return makeEntity(id, {
				name,
				kind: chance.pick(ENTITY_KINDS),
				description: sentenceOf(chance, 14),
				aliases: [`${name} ${nameOf(chance)}`],
			});
		}),
		...Array.from({ length: count }, (_, index) => scaleArticle(index, ground)),
	];
	return [...content, ...makeLedger(content)];
}
