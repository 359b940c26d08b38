/**
 * `npm run preview`: builds the site for colleagues into dist-preview/, with drafts and articles under embargo. Every
 * page is marked as a preview and kept from search engines. Arguments can name other folders.
 */
import { join, relative } from 'node:path';
import { commandLine } from '../commandLine.ts';
import { publish } from './publish.ts';
import { ROOT } from './site.ts';

const [content = join(ROOT, 'content'), target = join(ROOT, 'dist-preview')] = commandLine({}).positionals;

if (await publish(content, target, { anyAddress: true, isFull: true, isPreview: true, isCompressed: false }))
	console.log(`Built into ${relative('', target)}/, to be shown to colleagues and nobody else.`);
// An interrupted build may still hold a stream open, which would keep the process alive.
else process.exit(1);
