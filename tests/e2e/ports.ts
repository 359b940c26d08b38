/** Where the browser tests find the built fixtures. */
export const PORT = 4328;

export const FIXTURES = `http://127.0.0.1:${PORT}`;
