import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/**
 * Parses what was written after a command: its options, and the rest in order. An option that is unknown or used in the
 * wrong way ends the command with status 1 and a message, followed by `ending`.
 */
export function commandLine<T extends ParseArgsOptionsConfig>(options: T, ending?: string) {
	try {
		return parseArgs({ allowPositionals: true, options });
	} catch (error) {
		console.error([faultOf(error), ending].filter((sentence) => sentence !== undefined).join('\n'));
		process.exit(1);
	}

	function faultOf(error: unknown): string {
		const { code, message } = error as Error & { readonly code?: string };
		const [, name = ''] = /'(-[^' ,=]*)/.exec(message) ?? [];
		const all = Object.entries(options).map(([option, { type }]) => (type === 'string' ? `--${option} …` : `--${option}`));
		if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
			return `There is no option ${name}. ${all.length === 0 ? 'This command has none.' : `There are: ${all.join(', ')}.`}`;
		return options[name.replace(/^-+/, '')]?.type === 'string' ? `After ${name} a value is missing.` : `${name} takes no value.`;
	}
}

/** A number and what it counts: “1 file”, “2 files”. */
export function counted(count: number, what: string): string {
	return `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;
}
