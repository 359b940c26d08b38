import type { APIRoute } from 'astro';
import { contextFor, inEachLanguage, type LocalizedProps } from '../../../edition.ts';
import { searchNames } from '../../../outputs/search/searchNames.ts';

export const getStaticPaths = () => inEachLanguage();

export const GET: APIRoute<LocalizedProps> = ({ props: { language } }) => Response.json(searchNames(contextFor(language)));
