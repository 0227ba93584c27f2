import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { normalText } from './answer-text.ts';
import type { Contender, Ground } from './contender.ts';

export type Served = 'grappe' | 'rival';

/** What a server process is told, and what it says. */
export interface ServeOrder {
  readonly served: Served;
  readonly schemaDir: string;
  readonly target: Ground['target'];
  readonly limits: Ground['limits'];
}
export type ServeMessage = { readonly port: number } | { readonly cpu: number } | { readonly settled: true };

export interface ServedContender extends Contender {
  readonly port: number;
}

/** One of the two APIs in a process of its own, asked over HTTP on kept connections. */
export async function overHttp(served: Served, schemaDir: string, ground: Ground): Promise<ServedContender> {
  const child = fork(join(import.meta.dirname, 'serve.ts'), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const agent = new Agent({ keepAlive: true });
  child.send({ served, schemaDir, target: ground.target, limits: ground.limits } satisfies ServeOrder);
  const { port } = (await messageOf(child)) as { port: number };
  return {
    name: served === 'grappe' ? 'Grappe over HTTP' : '@neo4j/graphql over HTTP',
    way: 'http',
    port,
    prepare: (question) => {
      const text = served === 'grappe' ? question.grappe : question.rival;
      const body = JSON.stringify({ query: text });
      return Promise.resolve({
        run: () => post(agent, port, body),
        normal: (answer) => normalText(answer, question.single),
      });
    },
    cpu: async () => {
      child.send('cpu');
      return ((await messageOf(child)) as { cpu: number }).cpu;
    },
    sent: () => null,
    settle: async () => {
      child.send('settle');
      await messageOf(child);
    },
    close: async () => {
      agent.destroy();
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
    },
  };
}

async function messageOf(child: ChildProcess): Promise<ServeMessage> {
  const gone = new AbortController();
  const lost = once(child, 'exit', { signal: gone.signal }).then(() => {
    throw new Error('A server process ended before it was asked to.');
  });
  lost.catch(() => undefined);
  const [message] = (await Promise.race([once(child, 'message', { signal: gone.signal }), lost])) as [
    ServeMessage,
  ];
  gone.abort();
  return message;
}

/**
 * Sends one body and reads the answer.
 *
 * @throws where the status is not 200
 */
export async function post(agent: Agent, port: number, body: string): Promise<string> {
  try {
    return await postOnce(agent, port, body);
  } catch (error) {
    // A kept connection that the server has just given up says nothing about the server.
    if (error instanceof StaleConnection) return postOnce(agent, port, body);
    throw error;
  }
}

class StaleConnection extends Error {}

function postOnce(agent: Agent, port: number, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    // Answers are read anew each time; what keeping them gains is measured by itself.
    const headers = {
      'cache-control': 'no-cache',
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const options = { agent, host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers };
    const asked = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${response.statusCode}: ${text.slice(0, 500)}`));
      });
    });
    asked.on('error', (error: NodeJS.ErrnoException) =>
      reject(asked.reusedSocket && error.code === 'ECONNRESET' ? new StaleConnection() : error),
    );
    asked.end(body);
  });
}
