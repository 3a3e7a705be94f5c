/** The path and query that the reader asked for; set by the proxy on every request for a page, whatever a client sent. */
export const ADDRESS_HEADER = 'x-gongshi-address';

/** The instant for which the page is made, in milliseconds; set by the proxy as well. */
export const NOW_HEADER = 'x-gongshi-now';

/** The reader's choice of theme: `light` or `dark`; none follows the system. */
export const THEME_COOKIE = 'theme';
