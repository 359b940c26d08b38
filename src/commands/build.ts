/** `npm run build`: checks the content and publishes it into dist/. With problems nothing is published, and dist/ stays as it was. Other folders may be named. With --uncompressed, for hosts that compress by themselves, no compressed files lie beside the texts. With --any-address, for tests, it also builds a site that has no address that readers can reach. */
import { join, relative, resolve } from 'node:path';
import { commandLine } from '../commandLine.ts';
import { filesIn, tellFiles } from './countFiles.ts';
import { publish } from './publish.ts';
import { ROOT } from './site.ts';

const { positionals, values } = commandLine({
	'any-address': { type: 'boolean', default: false },
	uncompressed: { type: 'boolean', default: false },
});
const [content = join(ROOT, 'content'), target = join(ROOT, 'dist')] = positionals;

if (await publish(content, target, { anyAddress: values['any-address'], isPreview: false, isCompressed: !values.uncompressed })) {
	console.log(`Published into ${relative('', target)}/.`);
	const tooMany = tellFiles(await filesIn(resolve(target)));
	if (tooMany !== '') console.log(tooMany);
}
// What broke off halfway may still hold a stream open.
else process.exit(1);
