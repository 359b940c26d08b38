/** Loaded before a build: its clock goes on from one moment, so that what hangs on the day of the build is always the same. */
import { NOW } from './now.ts';

const Clock = Date;
const start = Clock.now();
const now = () => Date.parse(NOW) + Clock.now() - start;

globalThis.Date = class extends Clock {
	constructor(...given: [] | [string | number | Date]) {
		super(given.length === 0 ? now() : given[0]);
	}
	static override now(): number {
		return now();
	}
} as DateConstructor;
