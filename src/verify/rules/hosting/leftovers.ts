import type { Rule } from '../../rule.ts';

const LEFT =
	/(?:^|\/)(?:\.(?!well-known\/|nojekyll$|htaccess$)[^/]*|Thumbs\.db|desktop\.ini|node_modules)(?:\/|$)|\.(?:map|mdx|astro|tsx?|env|log|bak|orig|swp|psd)$|~$/;

/** Files that may be empty. */
const MAY_BE_EMPTY = new Set(['_redirects', '.nojekyll']);

/** The folder holds only what readers should get, and no stray files. */
export const leftovers: Rule = {
	name: 'Nothing is published by accident',
	*checkSite({ files }) {
		for (const path of files.keys())
			if (LEFT.test(path))
				yield { path, what: 'It looks as if it was published by accident.', todo: 'Take it out of public/, or out of what is built.' };
		for (const [path, bytes] of files)
			if (bytes === 0 && !MAY_BE_EMPTY.has(path)) yield { path, what: 'It is empty.', todo: 'Build again; if it stays empty, remove it.' };
	},
};
