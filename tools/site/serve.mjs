import { siteServer } from '../prepare/build.mjs';

/** Serves the built site. When the process that started it is killed, it ends too and leaves no port taken. */
process.on('disconnect', () => process.exit(0));

await import(siteServer);
