/** `npm run build`: checks the content and publishes it into dist/. With problems nothing is published, and dist/ stays as it was. Other folders may be named. With --uncompressed, for hosts that compress by themselves, no compressed files lie beside the texts. With --full every page is made anew, and none is taken from the last site. With --shard 2/8 only an eighth of the pages is made, for several machines at once: what they make is put together by copying it into one folder. With --any-address, for tests, it also builds a site that has no address that readers can reach. */
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

const shard = values.shard === undefined ? undefined : readShard(values.shard);
if (values.shard !== undefined && shard === undefined) {
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
// What broke off halfway may still hold a stream open.
else process.exit(1);
