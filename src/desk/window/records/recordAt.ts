import type { Path } from '../../../reading/yaml/yaml.ts';
import type { Field, Formed } from '../../server/fields.ts';
import type { Start } from '../api.ts';
import type { Session } from '../session.ts';

/** Something that articles share and that has a form. */
export interface RecordPlace {
	readonly kind: Formed;
	readonly id: string;
	/** The file that it is in. */
	readonly file: string;
	readonly fields: readonly Field[];
	/** Where in that file it is; undefined where it is not there. */
	readonly root: (session: Session) => Path | undefined;
}

const FOLDERS: Readonly<Record<string, Formed>> = { outlets: 'outlet', entities: 'entity', charts: 'chart', maps: 'map' };

/** What an address on the desk names, if it is something that articles share: a file of its own, or a topic of the one file of all. */
export function recordAt(path: string, { fields }: Pick<Start, 'fields'>): RecordPlace | undefined {
	const [, topic] = /^content\/topics\.yml\/([^/]+)$/.exec(path) ?? [];
	if (topic !== undefined) {
		const root = (session: Session) => {
			const list = session.at([]);
			const index = Array.isArray(list) ? list.findIndex((own: { readonly id?: unknown } | null) => own?.id === topic) : -1;
			return index < 0 ? undefined : [index];
		};
		return { kind: 'topic', id: topic, file: 'content/topics.yml', fields: fields.topic.filter(({ key }) => key !== 'id'), root };
	}
	const [, folder = '', id = ''] = /^content\/([a-z]+)\/([^/]+)\.yml$/.exec(path) ?? [];
	const kind = FOLDERS[folder];
	return kind === undefined ? undefined : { kind, id, file: path, fields: fields[kind], root: () => [] };
}
