import type { Path } from '../../../reading/yaml/yaml.ts';
import type { Field, Formed } from '../../server/fields.ts';
import type { Start } from '../api.ts';
import type { Session } from '../session.ts';

/** A thing that articles share and that has a form. */
export interface RecordPlace {
	readonly kind: Formed;
	readonly id: string;
	/** The file that contains it. */
	readonly file: string;
	readonly fields: readonly Field[];
	/** Its path in that file. Undefined if it is not there. */
	readonly root: (session: Session) => Path | undefined;
}

const FOLDERS: Readonly<Record<string, Formed>> = {
	outlets: 'outlet',
	entities: 'entity',
	authors: 'author',
	charts: 'chart',
	maps: 'map',
};

/** The file with the settings of the site. */
export const SITE = 'content/site.yml';

/** The shared thing at an address of the desk: a file of its own, or a topic in the file of topics. Undefined for any other address. */
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
	if (path === SITE) return { kind: 'site', id: 'site', file: SITE, fields: fields.site, root: () => [] };
	const [, folder = '', id = ''] = /^content\/([a-z]+)\/([^/]+)\.yml$/.exec(path) ?? [];
	const kind = FOLDERS[folder];
	return kind === undefined ? undefined : { kind, id, file: path, fields: fields[kind], root: () => [] };
}
