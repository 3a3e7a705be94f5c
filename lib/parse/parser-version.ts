/** Changes whenever the parser may read the same text differently, so that stored records can be read again. */
export const PARSER_VERSION = '1.11.3';
