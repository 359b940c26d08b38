/** Whether drafts are shown: at the desk (`npm run dev`), and nowhere else. Set in astro.config.ts. */
declare const __WITH_DRAFTS__: boolean;
/** The folder that the content lies in, from the root of the disk. Set in astro.config.ts. */
declare const __CONTENT__: string;
