/** `npm run check`: says everything that is wrong with the content, and builds nothing. Another folder may be named. */
import { commandLine } from '../commandLine.ts';
import { checkContent } from './content.ts';

const [content = 'content'] = commandLine({}).positionals;

process.exitCode = (await checkContent(content, { anyAddress: true })) ? 0 : 1;
