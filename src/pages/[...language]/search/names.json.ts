import type { APIRoute } from 'astro';
import { pathsOf, type PageProps } from '../../../edition.ts';
import { searchNames } from '../../../outputs/search/searchNames.ts';

export const getStaticPaths = pathsOf('search-names');

export const GET: APIRoute<PageProps<'search-names'>> = ({ props: { context } }) => Response.json(searchNames(context));
