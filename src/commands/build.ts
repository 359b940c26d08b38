/** `npm run build`: checks the content and publishes it into dist/. With problems nothing is published, and dist/ stays as it was. Other folders may be named. With --uncompressed, for hosts that compress by themselves, no compressed files lie beside the texts. With --full every page is made anew, and none is taken from the last site. With --any-address, for tests, it also builds a site that has no address that readers can reach. */
import { join, relative } from 'node:path';
import { commandLine } from '../commandLine.ts';
import { publish } from './publish.ts';
import { ROOT } from './site.ts';

const { positionals, values } = commandLine({
	'any-address': { type: 'boolean', default: false },
	full: { type: 'boolean', default: false },
	uncompressed: { type: 'boolean', default: false },
});
const [content = join(ROOT, 'content'), target = join(ROOT, 'dist')] = positionals;

if (
	await publish(content, target, {
		anyAddress: values['any-address'],
		isFull: values.full,
		isPreview: false,
		isCompressed: !values.uncompressed,
	})
)
	console.log(`Published into ${relative('', target)}/.`);
// What broke off halfway may still hold a stream open.
else process.exit(1);
