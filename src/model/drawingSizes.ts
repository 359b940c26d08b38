/** How large drawings are, in the pixels of a page: pages leave them that room before they have come. */
export const CHART_SIZES = { wide: { width: 640, height: 340 }, narrow: { width: 320, row: 32 } } as const;

export const MAP_SIZES = { wide: { width: 640, height: 470 }, narrow: { width: 320, height: 216 } } as const;

/** A chart on a phone is as high as it has years. */
export function narrowChartSize(years: number) {
	return { width: CHART_SIZES.narrow.width, height: CHART_SIZES.narrow.row * years };
}
