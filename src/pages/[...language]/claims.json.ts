import type { APIRoute } from 'astro';
import { pathsOf, type PageProps } from '../../edition.ts';
import { claimsIndex } from '../../outputs/data/claimsFile.ts';

export const getStaticPaths = pathsOf('claims');

export const GET: APIRoute<PageProps<'claims'>> = ({ props: { context } }) => Response.json(claimsIndex(context));
