/** `npm run check`: reports every problem in the content, and builds nothing. An argument can name another folder. */
import { commandLine } from '../commandLine.ts';
import { checkContent } from './content.ts';

const [content = 'content'] = commandLine({}).positionals;

process.exitCode = (await checkContent(content, { anyAddress: true })) ? 0 : 1;
