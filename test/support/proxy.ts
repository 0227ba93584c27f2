import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A loopback TCP proxy that does to a connection what networks do. */
export interface Proxy {
  readonly port: number;
  /** Ends all connections at once, as a reset does. */
  cut(): void;
  /** Cuts, and refuses every new connection, as a server that is down. */
  refuse(): Promise<void>;
  /** Passes nothing on any more and says nothing, as a dead line; for new connections too. */
  freeze(): void;
  /** Passes on what the client sends with these bytes in it, then cuts instead of passing on the answer to it. */
  loseAnswerTo(bytes: Buffer): void;
  /** Ends everything; call it in `finally`. */
  close(): Promise<void>;
}

export async function startProxy(targetPort: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  const state = { frozen: false, awaited: null as Buffer | null, losing: false };
  const cut = (): void => sockets.forEach((socket) => socket.resetAndDestroy());

  const server = createServer((client) => {
    const upstream = connect(targetPort, '127.0.0.1');
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.once('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
      // A cut is an error to the other side of a pipe; the `close` after it says all there is to say.
      socket.on('error', () => undefined);
    }
    client.on('data', (chunk) => {
      if (state.frozen) return;
      if (state.awaited && chunk.includes(state.awaited)) state.losing = true;
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      if (state.frozen) return;
      if (state.losing) cut();
      else client.write(chunk);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stopListening = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
  // A TCP server has no other kind of address.
  const { port } = server.address() as AddressInfo;
  return {
    port,
    cut,
    refuse: async () => {
      const stopped = stopListening();
      cut();
      await stopped;
    },
    freeze: () => (state.frozen = true),
    loseAnswerTo: (bytes) => (state.awaited = bytes),
    close: async () => {
      const stopped = stopListening();
      cut();
      await stopped;
    },
  };
}
