import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('previewServer.ts', import.meta.url));

/** The site as `npm run dev` shows it, started when somebody first asks for it. */
export class Preview {
	readonly #content: string;
	#port: Promise<number> | undefined;
	#child: ChildProcess | undefined;
	/** Where it may be framed from; a port is kept for it from the start, so that the policy of the page can name it. */
	origins: readonly string[] = [];

	constructor(content: string) {
		this.#content = content;
		void this.#choosePort();
	}

	/** The address of the site once it answers. */
	async start(): Promise<string> {
		const origin = `http://127.0.0.1:${await this.#choosePort()}`;
		if (this.#child?.exitCode !== null) {
			// It ends when its input does, so also when the desk is killed.
			this.#child = spawn(process.execPath, [PROGRAM, this.#content], {
				stdio: ['pipe', 'ignore', 'inherit'],
				env: { ...process.env, PORT: origin.split(':').at(-1) },
			});
		}
		await answers(`${origin}/`, this.#child);
		return origin;
	}

	/** Ends it. */
	async close(): Promise<void> {
		const child = this.#child;
		if (child?.exitCode !== null) return;
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

/** Waits until a site answers. Throws when its program ends before that, or after three minutes. */
async function answers(address: string, child: ChildProcess): Promise<void> {
	for (const begun = Date.now(); Date.now() - begun < 180_000;) {
		if (child.exitCode !== null) break;
		const response = await fetch(address).catch(() => undefined);
		if (response !== undefined) return;
		await new Promise((done) => setTimeout(done, 200));
	}
	throw new Error('The preview did not start.');
}
