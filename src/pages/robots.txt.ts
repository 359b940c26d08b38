import type { APIRoute } from 'astro';
import { mainContext } from '../edition.ts';
import { robotsFile } from '../outputs/hosting/hosting.ts';

export const GET: APIRoute = () => new Response(robotsFile(mainContext));
