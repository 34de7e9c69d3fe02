import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A way to a server that can be shut and opened again, while its address stays. */
export interface Door {
  /** "bolt://127.0.0.1:40123" */
  readonly uri: string;
  /** Lets callers through to the server at an address such as "bolt://127.0.0.1:44839". */
  open(uri: string): Promise<void>;
  /** Bytes that the server has sent out so far. */
  passed(): number;
  /** Nobody gets in, and whoever is inside is thrown out. */
  shut(): Promise<void>;
}

/** A door on a free port, shut as yet. */
export async function buildDoor(): Promise<Door> {
  const sockets = new Set<Socket>();
  let behind: URL | undefined;
  let passed = 0;
  const server = createServer((caller) => {
    const inner = connect(Number(behind?.port), behind?.hostname);
    for (const [socket, peer] of [[caller, inner], [inner, caller]] as const) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => {
        sockets.delete(socket);
        peer.destroy();
      });
    }
    inner.on('data', ({ length }: Buffer) => (passed += length));
    caller.pipe(inner).pipe(caller);
  });
  const port = await listen(server, 0);
  await close(server);
  return {
    uri: `bolt://127.0.0.1:${port}`,
    passed: () => passed,
    async open(uri) {
      behind = new URL(uri);
      await listen(server, port);
    },
    async shut() {
      const closed = close(server);
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function close(server: Server): Promise<void> {
  server.close();
  await once(server, 'close');
}
