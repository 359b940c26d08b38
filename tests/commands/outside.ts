/** Loaded before a command: refuses every connection to another machine, and writes its address to the file named in OUTSIDE. */
import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';

const LOCAL = /^(?:localhost|127\.|::1$)/;

// eslint-disable-next-line @typescript-eslint/unbound-method -- the proxy binds it when it is called.
Socket.prototype.connect = new Proxy(Socket.prototype.connect, {
	apply(connect, socket: Socket, given: unknown[]) {
		const [first] = given.flat() as { host?: string; path?: string }[];
		const host = first?.host ?? 'localhost';
		if (first?.path !== undefined || LOCAL.test(host)) return Reflect.apply(connect, socket, given) as Socket;
		if (process.env['OUTSIDE'] !== undefined) appendFileSync(process.env['OUTSIDE'], `${host}\n`);
		queueMicrotask(() => socket.destroy(new Error(`${host} is out of reach.`)));
		return socket;
	},
});
