/** `npm run check`: says everything that is wrong with the content, and builds nothing. Another folder may be named. */
import { checkContent } from './content.ts';

const editions = await checkContent(process.argv[2] ?? 'content');
process.exitCode = editions === undefined ? 1 : 0;
