import type { APIRoute } from 'astro';
import { pathsOf, type PageProps } from '../../edition.ts';
import { absolute } from '../../model/urls.ts';
import { drawQrCode } from '../../outputs/qrCode.ts';

/** The code of a page, beside it: /about/qr.svg is that of /about/. */
export const getStaticPaths = pathsOf('qr-code');

export const GET: APIRoute<PageProps<'qr-code'>> = ({ props: { context, page } }) =>
	new Response(drawQrCode(absolute(page.of.url, context.site)), { headers: { 'content-type': 'image/svg+xml' } });
