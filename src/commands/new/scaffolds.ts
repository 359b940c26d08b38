/** What can be begun with `npm run new`: where its file goes below content/, and what is in it. */
export interface Scaffold {
	readonly path: (id: string, language: string) => string;
	/** `now` is the moment at which it is begun. What follows a colon is left blank; the check then says what goes there. */
	readonly text: (now: Date) => string;
}

const lines = (...keys: readonly string[]) => keys.map((key) => `${key}\n`).join('');

/** By the word that the command takes. */
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

/** Whether a word names something that can be begun. */
export function isThing(word: string | undefined): word is Thing {
	return word !== undefined && word in SCAFFOLDS;
}
