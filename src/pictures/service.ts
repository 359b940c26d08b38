/** How copies of pictures are made for pages. With more effort AVIF takes four times as long, and is hardly smaller. */
export const IMAGE_SERVICE = { entrypoint: 'astro/assets/services/sharp', config: { avif: { effort: 3 } } };
