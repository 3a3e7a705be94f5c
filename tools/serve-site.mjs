import { subscribe } from 'node:diagnostics_channel';
import { setDefaultResultOrder } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { IncomingMessage, ServerResponse } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { siteServer } from './prepare/build.mjs';
import { readableAddress } from './site/readable-address.mjs';

/** Serves the built site. When the process that started it is killed, it ends too and leaves no port taken. */
process.on('disconnect', () => process.exit(0));

/**
 * Next.js writes a loopback address as localhost where it rewrites addresses, and then takes 127.0.0.1 for a foreign host to
 * which each page is passed on, without end. So it is given the name instead, which this process looks up.
 */
async function nameLoopback(/** @type {string | undefined} */ host) {
  const family = { '127.0.0.1': 4, '::1': 6 }[host ?? ''];
  if (family === undefined) return;
  setDefaultResultOrder(family === 4 ? 'ipv4first' : 'ipv6first');
  const found = await lookup('localhost').catch(() => undefined);
  if (found?.address === host) process.env.HOSTNAME = 'localhost';
}

/**
 * Tells each request the address of its other end, which Next.js keeps from route handlers where a client sends an
 * X-Forwarded-For of its own: those who ask too much are counted by it. And its address is made readable before Next.js sees it.
 */
subscribe('http.server.request.start', (message) => {
  if (typeof message !== 'object' || message === null || !('request' in message) || !('response' in message)) return;
  const { request, response } = message;
  if (!(request instanceof IncomingMessage) || !(response instanceof ServerResponse)) return;
  request.headers['x-gongshi-peer'] = request.socket.remoteAddress ?? 'unknown';
  request.url = readableAddress(request.url ?? '/');
  request.headers['x-gongshi-packing'] = 'understood';
  letBePacked(response);
});

/**
 * An answer of the proxy may be packed already, as its header x-gongshi-packed says. Next.js lets no Content-Encoding of a
 * proxy pass, and would pack it once more.
 *
 * @param {ServerResponse} response
 */
function letBePacked(response) {
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) =>
    setHeader(name.toLowerCase() === 'x-gongshi-packed' ? 'Content-Encoding' : name, value);
}

/** A download makes garbage as fast as it is written: it is collected when the heap has grown by a fifth and not, as V8 would, when it has doubled. */
setFlagsFromString('--heap-growing-percent=20');
await nameLoopback(process.env.HOSTNAME);
await import(siteServer);
