/**
 * What every connection that asks for records sets at its start. @prisma/adapter-pg drops the offset with which the server
 * prints an instant, so the session's zone must be UTC; and PostgreSQL's own guess of what a row by an index costs is that of
 * a disk that turns.
 */
export const SESSION_OPTIONS = '-c TimeZone=UTC -c random_page_cost=1.1';
