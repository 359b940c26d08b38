/** Loaded into a build: the disk is full when its third page is written. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let pages = 0;

function mayWrite(path: unknown): void {
	if (!String(path).endsWith('.html')) return;
	pages += 1;
	if (pages > 2) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
}

const { writeFileSync } = fs;
const { writeFile } = fs.promises;
fs.writeFileSync = (...parameters) => {
	mayWrite(parameters[0]);
	writeFileSync(...parameters);
};
fs.promises.writeFile = async (...parameters) => {
	mayWrite(parameters[0]);
	await writeFile(...parameters);
};
syncBuiltinESMExports();
