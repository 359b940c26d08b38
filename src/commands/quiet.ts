/**
 * Imported before Astro does anything: by astro.config.ts, through which every start of Astro goes, and by `npm run
 * types`. From then on Astro counts nothing and asks nobody for newer versions.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
