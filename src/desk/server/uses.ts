import { isId } from '../../schema/id.ts';
import type { LiveCheck } from './liveCheck.ts';
import { referencesTo, type Thing } from '../references/references.ts';

/** A place where a shared thing is named: an article, a chart, a topic. */
export interface Use {
	readonly kind: string;
	readonly path: string;
	readonly title: string;
}

/** Lists everything, drafts included, that names the outlet, entity, topic, chart or map at this path. */
export async function usesOf(path: string, check: LiveCheck): Promise<readonly Use[]> {
	const thing = thingAt(path);
	if (thing === undefined) return [];
	const found = referencesTo(thing, await check.files());
	return found.map(({ kind, path: own, title }) => ({ kind, path: own, title }));
}

const FOLDERS: Readonly<Record<string, Thing['kind']>> = { outlets: 'outlet', entities: 'entity', charts: 'chart', maps: 'map' };

/** The shared thing at an address of the desk. Undefined if there is none. */
export function thingAt(path: string): Thing | undefined {
	const [, topic] = /^content\/topics\.yml\/([^/]+)$/.exec(path) ?? [];
	if (topic !== undefined) return isId(topic) ? { kind: 'topic', id: topic } : undefined;
	const [, folder = '', id = ''] = /^content\/([a-z]+)\/([^/]+)\.yml$/.exec(path) ?? [];
	const kind = FOLDERS[folder];
	return kind === undefined || !isId(id) ? undefined : { kind, id };
}
