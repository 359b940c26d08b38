/** `npm run preview`: builds the site for colleagues into dist-preview/, with drafts and what has still to appear, all of it marked and kept from search engines. Other folders may be named. */
import { join, relative } from 'node:path';
import { commandLine } from '../commandLine.ts';
import { publish } from './publish.ts';
import { ROOT } from './site.ts';

const [content = join(ROOT, 'content'), target = join(ROOT, 'dist-preview')] = commandLine({}).positionals;

if (await publish(content, target, { anyAddress: true, isFull: true, isPreview: true, isCompressed: false }))
	console.log(`Built into ${relative('', target)}/, to be shown to colleagues and nobody else.`);
// What broke off halfway may still hold a stream open.
else process.exit(1);
