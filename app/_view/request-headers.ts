/** The path and query that the reader asked for; set by the proxy on every request for a page, whatever a client sent. */
export const ADDRESS_HEADER = 'x-gongshi-address';

/** The reader's choice of theme: `light` or `dark`; none follows the system. */
export const THEME_COOKIE = 'theme';
