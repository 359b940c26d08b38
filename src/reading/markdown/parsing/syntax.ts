import remarkGfm from 'remark-gfm';
import { settleAddresses } from './bareAddresses.ts';

type Syntax = [gfm: [plugin: typeof remarkGfm, options: { readonly singleTilde: boolean }], addresses: typeof settleAddresses];

/** The Markdown of this site, beyond what remark and MDX read by default. The check and the pages both use it. */
export const markdownSyntax: Syntax = [[remarkGfm, { singleTilde: false }], settleAddresses];
