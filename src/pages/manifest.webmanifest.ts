import type { APIRoute } from 'astro';
import { mainContext } from '../edition.ts';
import { manifestFile } from '../outputs/hosting/hosting.ts';

export const GET: APIRoute = () => Response.json(manifestFile(mainContext));
