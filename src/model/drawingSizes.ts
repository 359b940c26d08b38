/** How wide the drawing of a map is, in the pixels of a page. How high it is follows from what it shows. */
export const MAP_WIDTHS = { wide: 640, narrow: 320 } as const;
