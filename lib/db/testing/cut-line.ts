import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { z } from 'zod';
import { databaseUrl } from '../config';

/** A line to the database that can be cut, silenced and mended. */
export interface Line {
  /** the address of the database over this line */
  readonly url: string;
  /** drops every connection and refuses new ones */
  readonly cut: () => Promise<void>;
  /** takes every question and gives no answer, until it is mended */
  readonly silence: () => void;
  readonly mend: () => Promise<void>;
}

const bound = z.object({ port: z.number() });

function forward(
  server: Server,
  open: Set<Socket>,
  target: { host: string; port: number },
  isSilent: () => boolean,
): void {
  server.on('connection', (near) => {
    const far = connect(target);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        open.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far).pipe(near);
    if (isSilent()) near.pause();
  });
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address: AddressInfo | string | null = server.address();
      resolve(bound.parse(address).port);
    });
  });
}

/** Opens a line to the database of DATABASE_URL, over a port of its own on this machine. */
export async function openLine(): Promise<Line> {
  const own = new URL(databaseUrl(process.env));
  const target = { host: own.hostname, port: Number(own.port || '5432') };
  const open = new Set<Socket>();
  const server = createServer();
  let silent = false;
  forward(server, open, target, () => silent);
  const port = await listen(server, 0);
  own.hostname = '127.0.0.1';
  own.port = String(port);
  return {
    url: own.href,
    cut: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
    silence: () => {
      silent = true;
      for (const socket of open) socket.pause();
    },
    mend: async () => {
      silent = false;
      for (const socket of open) socket.resume();
      if (!server.listening) await listen(server, port);
    },
  };
}
