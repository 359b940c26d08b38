import { z } from 'astro/zod';

// The policy of the page lets no words become code, and the library of the schemas would try whether it may.
z.config({ jitless: true });
