import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { checkPort } from './port.mjs';

async function listener() {
  const server = createServer().listen({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : 0 };
}

it('objects to a port on which somebody listens, and names it', async () => {
  const { server, port } = await listener();
  await expect(checkPort({ port, host: '127.0.0.1', patience: 0 })).rejects.toThrow(`Port ${port} is taken`);
  server.close();
});

it('objects to a port that is taken on one address when all are wanted', async () => {
  const { server, port } = await listener();
  await expect(checkPort({ port, host: '0.0.0.0', patience: 0 })).rejects.toThrow(/is taken/);
  server.close();
});

it('waits for a port that is being given up', async () => {
  const { server, port } = await listener();
  setTimeout(() => server.close(), 200);
  await expect(checkPort({ port, host: '127.0.0.1' })).resolves.toBeUndefined();
});

it('leaves a free port free', async () => {
  const { server, port } = await listener();
  await new Promise((resolve) => server.close(resolve));
  await checkPort({ port, host: '127.0.0.1' });
  await expect(checkPort({ port, host: '127.0.0.1' })).resolves.toBeUndefined();
});

it('names HOST when it is no address of this machine', async () => {
  await expect(checkPort({ port: 8080, host: '192.0.2.1' })).rejects.toThrow(/^HOST=192\.0\.2\.1/);
});
