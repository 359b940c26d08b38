/** `npm run check`: says everything that is wrong with the content, and builds nothing. Another folder may be named. */
import { checkContent } from './content.ts';

const isGood = await checkContent(process.argv[2] ?? 'content');
process.exitCode = isGood ? 0 : 1;
