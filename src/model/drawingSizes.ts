/** How large drawings are, in the pixels of a page: pages leave them that room before they have come. */
const CHARTS = { wide: { width: 640, height: 340, row: 21 }, narrow: { width: 320, height: 0, row: 32 } } as const;

/** How wide a map is. How high it is follows from what it shows. */
export const MAP_WIDTHS = { wide: 640, narrow: 320 } as const;

/** How large the drawing of a chart is that has so many points: on a phone each has a row, and in a wide column there is room for one. */
export function chartSize(name: keyof typeof CHARTS, points: number) {
	const { height, row, width } = CHARTS[name];
	return { width, height: Math.max(height, row * points) };
}
