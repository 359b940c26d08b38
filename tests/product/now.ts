/** When the fixtures are built: a day after their newest article came out. */
export const NOW = '2026-03-10T12:00:00Z';
