/** A kind of file that `npm run new` can start: where it goes below content/, and its text. */
export interface Scaffold {
	readonly path: (id: string, language: string) => string;
	/** `now` is the time at which the file is started. Keys are left empty; the check says what belongs there. */
	readonly text: (now: Date) => string;
}

const lines = (...keys: readonly string[]) => keys.map((key) => `${key}\n`).join('');

/** By the name that the command accepts. */
export const SCAFFOLDS: Readonly<Record<'article' | 'outlet' | 'entity' | 'author', Scaffold>> = {
	article: {
		path: (id, language) => `articles/${id}/${language}.mdx`,
		text: (now) =>
			lines(
				'---',
				'title:',
				'dek:',
				'draft: true',
				`published: ${now.toISOString().slice(0, 16)}Z`,
				'covers:',
				'topics:',
				'answer:',
				'summary:',
				'  report:',
				'  holdsUp:',
				'  unknown:',
				'  matters:',
				'made:',
				'  method:',
				'  from:',
				'sources:',
				'  - id:',
				'    outlet:',
				'    kind:',
				'    title:',
				'    url:',
				'    published:',
				'    accessed:',
				'claims:',
				'  - id:',
				'    text:',
				'    kind:',
				'    status:',
				'    when:',
				'    attributions:',
				'      - source:',
				'        stance:',
				'---',
			),
	},
	outlet: {
		path: (id) => `outlets/${id}.yml`,
		text: () => lines('name:', 'kind:', 'country: unknown', 'owner: unknown'),
	},
	entity: {
		path: (id) => `entities/${id}.yml`,
		text: () => lines('name:', 'kind:', 'description:'),
	},
	author: {
		path: (id) => `authors/${id}.yml`,
		text: () => lines('name:', 'role:', 'about:', 'contact: unknown'),
	},
};

export type Thing = keyof typeof SCAFFOLDS;

export function isThing(word: string | undefined): word is Thing {
	return word !== undefined && word in SCAFFOLDS;
}
