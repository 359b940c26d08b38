/** `npm run check`: says everything that is wrong with the content, and builds nothing. Another folder may be named. */
import { checkContent } from './content.ts';

const edition = await checkContent(process.argv[2] ?? 'content');
process.exitCode = edition === undefined ? 1 : 0;
