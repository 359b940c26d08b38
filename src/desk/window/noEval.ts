import { z } from 'astro/zod';

// Zod would try whether it may run code from strings. The page’s policy forbids that and would report it.
z.config({ jitless: true });
