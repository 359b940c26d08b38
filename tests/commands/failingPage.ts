/** Loaded into a build: the hash of a style cannot be taken, as if a page were at fault. */
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

const { hash } = crypto;
crypto.hash = ((algorithm: string, ...parameters: [never]) => {
	if (algorithm === 'sha256') throw new Error('This page is at fault.');
	return hash(algorithm, ...parameters);
}) as typeof hash;
syncBuiltinESMExports();
