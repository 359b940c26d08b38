/** `npm run check`: says everything that is wrong with the content, and builds nothing. Another folder may be named. */
import { checkContent } from './content.ts';

process.exitCode = (await checkContent(process.argv[2] ?? 'content', { anyAddress: true })) ? 0 : 1;
