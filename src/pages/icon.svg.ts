import type { APIRoute } from 'astro';
import { mainContext } from '../edition.ts';
import { iconFile } from '../outputs/hosting/icon.ts';

export const GET: APIRoute = () => new Response(iconFile(mainContext.edition.site), { headers: { 'Content-Type': 'image/svg+xml' } });
