/** `npm run build`: checks the content and publishes it into dist/. With problems nothing is published, and dist/ stays as it was. Other folders may be named. */
import { join, relative } from 'node:path';
import { publish } from './publish.ts';
import { ROOT } from './site.ts';

const [content = join(ROOT, 'content'), target = join(ROOT, 'dist')] = process.argv.slice(2);

if (await publish(content, target)) console.log(`Published into ${relative('', target)}/.`);
// What broke off halfway may still hold a stream open.
else process.exit(1);
