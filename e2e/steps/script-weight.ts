import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { inCheckout } from '../../tools/run/checkout.mjs';

const manifest = z.object({ rootMainFiles: z.array(z.string()).min(1), polyfillFiles: z.array(z.string()) });

/** The scripts that every page of this build of Next.js loads, whatever the page is: `static/chunks/….js`. */
export function frameworkScripts(): ReadonlySet<string> {
  const file = inCheckout('.next', 'standalone', '.next', 'build-manifest.json');
  const { rootMainFiles, polyfillFiles } = manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Set([...rootMainFiles, ...polyfillFiles]);
}

/** The scripts that a document names, as elements or as the parts of its matter that run in the browser. */
export function scriptsIn(html: string): string[] {
  return [...new Set(Array.from(html.matchAll(/\/_next\/(static\/chunks\/[\w.-]+\.js)/g), ([, path = '']) => path))];
}

/** Bytes of a script as a browser receives it. */
export function gzipSize(script: string): number {
  return gzipSync(script).length;
}
