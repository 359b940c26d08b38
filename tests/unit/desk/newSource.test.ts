import { expect, test } from 'vitest';
import { Session } from '../../../src/desk/window/session.ts';
import { nameNewSources } from '../../../src/desk/window/sources/nameSources.ts';

const article = (source: string, more = '') => `---\ntitle: The gate\nsources:\n${source}${more}---\n\nIt was shut.\n`;
const NEW = '  - id: new-source\n    outlet: kell-times\n    title: The gate was shut\n';
const UNFINISHED = '  - id: new-source\n    outlet: ""\n    title: unknown\n';
const NAMED = '  - id: kell-times-gate-shut\n    outlet: kell-times\n    title: The gate was shut\n';
const OTHER = '  - id: kell-times-gate-shut\n    outlet: kell-times\n    title: Another\n';
const CLAIMS = 'claims:\n  - id: shut\n    attributions:\n      - source: new-source\n';

/** The text after the naming, if the file on disk is as in `saved`. */
function named(text: string, saved: string): string {
	const session = new Session('content/articles/gate/en.mdx', text, '1', saved);
	nameNewSources(session);
	return session.text();
}

test('a source filled in by hand has its id from its outlet and headline once both are known', () => {
	expect(named(article(NEW), article(''))).toBe(article(NAMED));
	expect(named(article(UNFINISHED), article(''))).toBe(article(UNFINISHED));
	expect(named(article(NEW), article(UNFINISHED))).toBe(article(NAMED));
	expect(named(article(OTHER + NEW), article(OTHER))).toBe(article(OTHER + NAMED.replace('gate-shut', 'gate-shut-2')));
});

test('a source that something cites or that was saved keeps its id', () => {
	expect(named(article(NEW, CLAIMS), article(''))).toBe(article(NEW, CLAIMS));
	expect(named(article(NEW), article(NEW))).toBe(article(NEW));
});
