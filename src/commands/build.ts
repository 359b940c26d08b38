/**
 * `npm run build`: checks the content and publishes it into dist/. If there is a problem, nothing is published and
 * dist/ stays as it was. Arguments can name other folders.
 * --uncompressed leaves out the compressed copies, for hosts that compress files themselves.
 * --full makes every page again, even if it has not changed.
 * --shard 2/8 makes one eighth of the pages, to share the work between machines. Copy the parts into one folder to join them.
 * --any-address also builds a site without an address that readers can reach. Tests use it.
 */
import { join, relative } from 'node:path';
import { commandLine } from '../commandLine.ts';
import { tellFiles } from './countFiles.ts';
import { readShard } from '../renewing/shard.ts';
import { publish } from './publish.ts';
import { ROOT } from './site.ts';

const { positionals, values } = commandLine({
	'any-address': { type: 'boolean', default: false },
	full: { type: 'boolean', default: false },
	shard: { type: 'string' },
	uncompressed: { type: 'boolean', default: false },
});
const [content = join(ROOT, 'content'), target = join(ROOT, 'dist')] = positionals;

const wanted = values.shard === undefined ? undefined : readShard(values.shard);
// One part of one is the whole site, which may take pages from the last one.
const shard = wanted?.of === 1 ? undefined : wanted;
if (values.shard !== undefined && wanted === undefined) {
	console.error(`“${values.shard}” is no part of a site. For the second of eight write --shard 2/8.`);
	process.exit(1);
}

const files = await publish(content, target, {
	anyAddress: values['any-address'],
	isFull: values.full,
	isPreview: false,
	shard,
	isCompressed: !values.uncompressed,
});
if (files !== undefined) {
	console.log(`Published into ${relative('', target)}/.`);
	const tooMany = tellFiles(files);
	if (tooMany !== '') console.log(tooMany);
}
// An interrupted build may still hold a stream open, which would keep the process alive.
else process.exit(1);
