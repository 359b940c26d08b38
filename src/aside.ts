import { Worker } from 'node:worker_threads';

/**
 * Runs a module in a thread of its own. It gets `given` as its `workerData`, and answers with one message. Both are
 * copied, so they must be data.
 */
export function runAside<Answer>(module: URL, given: unknown): Promise<Answer> {
	const answer = new Promise<Answer>((resolve, reject) => {
		new Worker(module, { workerData: given }).once('message', resolve).once('error', reject);
	});
	// Whoever has started it may fail before it waits for the answer.
	answer.catch(() => undefined);
	return answer;
}
