import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TAG_NAMES } from '../../../src/tags/specs.ts';

const edition = new URL('../../fixtures/edition/', import.meta.url).pathname;
const texts = globSync('articles/*/*.mdx', { cwd: edition }).map((file) => readFileSync(edition + file, 'utf8'));

test.each(TAG_NAMES)('the fixtures use <%s>, so that it is in every output built from them', (name) => {
	expect(texts.filter((text) => text.includes(`<${name} `))).not.toEqual([]);
});
