export { DatabaseUnavailable } from '../db/database-unavailable';
