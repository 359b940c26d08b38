import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('previewServer.ts', import.meta.url));

/** The site as `npm run dev` shows it. Starts when someone first asks for it. */
export class Preview {
	readonly #content: string;
	#port: Promise<number> | undefined;
	#child: ChildProcess | undefined;
	/** The settings that the program has started with. */
	#settings = '';
	/** The last start. Another one waits for it. */
	#starting: Promise<unknown> = Promise.resolve();
	/** The origins that the desk may frame. The port is chosen at the start, so that the page’s policy can name it. */
	origins: readonly string[] = [];

	constructor(content: string) {
		this.#content = content;
		void this.#choosePort();
	}

	/**
	 * Starts the site if it is not running, or anew if it runs with other settings. Returns its address once it answers.
	 * `settings` is what the site reads only when it starts, in any form that changes with it.
	 */
	start(settings: string): Promise<string> {
		const started = this.#starting.then(() => this.#startWith(settings));
		this.#starting = started.catch(() => undefined);
		return started;
	}

	async #startWith(settings: string): Promise<string> {
		const origin = `http://127.0.0.1:${await this.#choosePort()}`;
		if (settings !== this.#settings) await this.close();
		this.#settings = settings;
		if (this.#child === undefined || hasEnded(this.#child)) {
			// The program ends when its input ends, so also when the desk is killed.
			this.#child = spawn(process.execPath, [PROGRAM, this.#content], {
				stdio: ['pipe', 'ignore', 'inherit'],
				env: { ...process.env, PORT: origin.split(':').at(-1) },
			});
		}
		await answers(`${origin}/`, this.#child);
		return origin;
	}

	/** Stops the program. */
	async close(): Promise<void> {
		const child = this.#child;
		this.#child = undefined;
		if (child === undefined || hasEnded(child)) return;
		const ended = new Promise((done) => child.once('exit', done));
		child.kill();
		await ended;
	}

	async #choosePort(): Promise<number> {
		this.#port ??= freePort();
		const port = await this.#port;
		this.origins = [`http://127.0.0.1:${port}`];
		return port;
	}
}

/** Whether a program has ended, by itself or by a signal. */
function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
	return exitCode !== null || signalCode !== null;
}

function freePort(): Promise<number> {
	return new Promise((done, fail) => {
		const server = createServer();
		server.once('error', fail);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => {
				done(port);
			});
		});
	});
}

/** Waits until a site answers. Throws if its program ends first, or after three minutes. */
async function answers(address: string, child: ChildProcess): Promise<void> {
	for (const begun = Date.now(); Date.now() - begun < 180_000;) {
		if (hasEnded(child)) break;
		const response = await fetch(address).catch(() => undefined);
		if (response !== undefined) return;
		await new Promise((done) => setTimeout(done, 200));
	}
	throw new Error('The preview did not start.');
}
