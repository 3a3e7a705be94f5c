/**
 * What every connection that asks for records says first. @prisma/adapter-pg drops the offset with which the server prints an
 * instant, so the session's zone must be UTC; and PostgreSQL's own guess of what a row by an index costs is that of a disk
 * that turns. These are statements, since PgBouncer before 1.20 refuses the `options` of a connection: it keeps the zone for
 * its client, on whichever server connection that is given; the cost stays with the server connection.
 */
export const GREETING = "SET TimeZone TO 'UTC'; SET random_page_cost TO 1.1";
