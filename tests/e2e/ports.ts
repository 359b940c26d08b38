/** The port of the built fixtures in browser tests. Another can be set, for two runs on one machine. */
export const PORT = Number(process.env['BROWSER_TESTS_PORT'] ?? 4328);

export const FIXTURES = `http://127.0.0.1:${PORT}`;
