import { createInterface } from 'node:readline/promises';
import type { Question } from './answers.ts';

/** Asks somebody questions in the terminal. */
export interface Asked {
	/** Asks a question until the answer is valid. Returns undefined when the input has ended. */
	readonly answer: (question: Question) => Promise<string | undefined>;
	readonly agrees: (question: string) => Promise<boolean>;
	readonly close: () => void;
}

/** Asks in the terminal, or reads the answers from a pipe. */
export function askInTerminal(): Asked {
	const terminal = createInterface({ input: process.stdin, output: process.stdout, terminal: process.stdin.isTTY });
	const lines = terminal[Symbol.asyncIterator]();
	const ask = async (words: string) => {
		// A pipe may already be closed while it still has lines to read, so do not prompt on it.
		if (process.stdin.isTTY) {
			terminal.setPrompt(words);
			terminal.prompt();
		} else process.stdout.write(words);
		const line = await lines.next();
		return line.done === true ? undefined : line.value.trim();
	};
	return {
		async answer({ fallback, fallbackShown, fault, words }) {
			const offer = fallback === undefined ? '' : ` [${fallbackShown ?? fallback}]`;
			for (;;) {
				const line = await ask(`\n${words}${offer}\n> `);
				if (line === undefined) return undefined;
				if (line === '' && fallback !== undefined) return fallback;
				const why = line === '' ? 'This one needs an answer.' : fault(line);
				if (why === undefined) return line;
				console.log(`\n${why}`);
			}
		},
		async agrees(question) {
			const line = await ask(`\n${question} Write “yes” to go on.\n> `);
			return /^y(?:es)?$/i.test(line ?? '');
		},
		close: () => terminal.close(),
	};
}
