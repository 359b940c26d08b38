/**
 * Switches off Astro's telemetry and its check for updates. It must be imported before Astro starts: astro.config.ts
 * does so for all Astro commands, and so does `npm run types`.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
