/** Loaded before a build: starts its clock at a fixed moment, so that nothing depends on the day of the build. */
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
