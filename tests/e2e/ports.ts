/** Where the browser tests find the two built sites. */
export const PORTS = { edition: 4327, fixtures: 4328 } as const;

export const FIXTURES = `http://127.0.0.1:${PORTS.fixtures}`;
export const EDITION = `http://127.0.0.1:${PORTS.edition}`;
