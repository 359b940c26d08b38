/** An area of a picture, in whole pixels. `right` and `bottom` are exclusive. */
export interface Area {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/**
 * How much of each pixel letters cover. A line of an outline that goes down adds everything to its right, and one that goes up
 * takes it away again, which leaves the inside. Where outlines overlap, as those of joined letters do, they still make one area.
 *
 * This runs millions of times for each card, so it creates no objects that would have to be collected.
 */
export class Coverage {
	readonly #width: number;
	readonly #height: number;
	/** For each pixel, how much more of it is covered than of the one to its left. Each row has two extra entries, for lines at its end. */
	readonly #steps: Float32Array;
	readonly #stride: number;

	constructor(width: number, height: number) {
		this.#width = width;
		this.#height = height;
		this.#stride = width + 2;
		this.#steps = new Float32Array(this.#stride * height);
	}

	/** Adds an outline, scaled, at a position. */
	add(lines: Float64Array, scale: number, left: number, baseline: number): void {
		for (let at = 0; at < lines.length; at += 4) {
			const x0 = left + (lines[at] ?? 0) * scale;
			const y0 = baseline + (lines[at + 1] ?? 0) * scale;
			const x1 = left + (lines[at + 2] ?? 0) * scale;
			const y1 = baseline + (lines[at + 3] ?? 0) * scale;
			if (y0 < y1) this.#addLine(x0, y0, x1, y1, 1);
			else if (y1 < y0) this.#addLine(x1, y1, x0, y0, -1);
		}
	}

	/**
	 * Calls `give` for each run of equally covered pixels in an area, from `x` up to but not including `end`. `covered` is from 1 to
	 * `whole`. Clears the area.
	 */
	take({ bottom, left, right, top }: Area, whole: number, give: (y: number, x: number, end: number, covered: number) => void): void {
		const steps = this.#steps;
		const firstColumn = Math.max(0, left);
		const lastColumn = Math.min(this.#width, right);
		const lastRow = Math.min(this.#height, bottom);
		for (let y = Math.max(0, top); y < lastRow; y++) {
			const start = y * this.#stride;
			const rowEnd = start + lastColumn;
			let sum = 0;
			for (let at = start + firstColumn; at < rowEnd;) {
				sum += steps[at] ?? 0;
				steps[at] = 0;
				const first = at++;
				while (at < rowEnd && steps[at] === 0) at++;
				const covered = (sum < 0 ? -sum : sum) * whole;
				if (covered >= 0.5) give(y, first - start, at - start, covered >= whole ? whole : Math.round(covered));
			}
		}
	}

	/** Adds a line, given from its upper end to its lower end. */
	#addLine(x0: number, y0: number, x1: number, y1: number, direction: number): void {
		const slope = (x1 - x0) / (y1 - y0);
		const lastRow = Math.min(this.#height, Math.ceil(y1));
		for (let y = Math.max(0, Math.floor(y0)); y < lastRow; y++) {
			const above = Math.max(y, y0);
			const below = Math.min(y + 1, y1);
			const start = x0 + (above - y0) * slope;
			const end = x0 + (below - y0) * slope;
			if (start < end) this.#addInRow(y, start, end, (below - above) * direction);
			else this.#addInRow(y, end, start, (below - above) * direction);
		}
	}

	/**
	 * Adds the part of a line in one row of pixels, from `x0` to `x1`, which is not smaller. `height` is how much of the row it
	 * spans, negative for a line that goes up.
	 */
	#addInRow(y: number, x0: number, x1: number, height: number): void {
		const steps = this.#steps;
		const row = y * this.#stride;
		const low = Math.min(this.#width, Math.max(0, x0));
		const high = Math.min(this.#width, Math.max(0, x1));
		const first = Math.floor(low);
		const end = Math.ceil(high);
		if (end <= first + 1) {
			const right = height * ((low + high) / 2 - first);
			steps[row + first] = (steps[row + first] ?? 0) + height - right;
			steps[row + first + 1] = (steps[row + first + 1] ?? 0) + right;
			return;
		}
		const perPixel = height / (high - low);
		let before = 0;
		for (let x = first; x < end; x++) {
			const from = Math.max(low, x);
			const to = Math.min(high, x + 1);
			const covered = perPixel * (from - low + (to - from) * (x + 1 - (from + to) / 2));
			steps[row + x] = (steps[row + x] ?? 0) + covered - before;
			before = covered;
		}
		steps[row + end] = (steps[row + end] ?? 0) + height - before;
	}
}
