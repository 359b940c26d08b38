/** Widths of a map’s drawing, in CSS pixels. Its height depends on what it shows. */
export const MAP_WIDTHS = { wide: 640, narrow: 320 } as const;
