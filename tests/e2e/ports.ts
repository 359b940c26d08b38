/** Where the browser tests find the built fixtures: another port may be named, for two runs on one machine. */
export const PORT = Number(process.env['BROWSER_TESTS_PORT'] ?? 4328);

export const FIXTURES = `http://127.0.0.1:${PORT}`;
