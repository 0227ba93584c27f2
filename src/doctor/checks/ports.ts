import { runningAt } from '../../managed/running.ts';
import { isFree } from '../../managed/ports.ts';
import { fail, ok, warn, type Check, type Examined, type Finding } from '../check.ts';

export const ports: Check = {
  name: 'ports',
  run: async ({ config }) => [await apiPort(config.server), ...(await neo4jPorts(config))],
};

async function apiPort({ host, port }: Examined['config']['server']): Promise<Finding> {
  if (port === 0) return ok('PORT is 0: the API takes any free port');
  if (await isFree(port)) return ok(`port ${port} is free for the API`);
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  if (await isGrappe(`http://${name.includes(':') ? `[${name}]` : name}:${port}`)) {
    return ok(`port ${port} is that of a Grappe that runs`);
  }
  return fail(`port ${port} is taken by another program`, 'set PORT to a free one, or end that program');
}

async function isGrappe(url: string): Promise<boolean> {
  try {
    const response = await fetch(new URL('/livez', url), { signal: AbortSignal.timeout(2000) });
    return (await response.text()).includes('"alive"');
  } catch {
    return false;
  }
}

async function neo4jPorts({ neo4j, managed }: Examined['config']): Promise<readonly Finding[]> {
  if (neo4j) return [];
  const running = runningAt(managed.dataDir, null);
  if (running?.ports) {
    const { bolt, http } = running.ports;
    return [ok(`ports ${bolt} (Bolt) and ${http} (HTTP) are those of our Neo4j, process ${running.pid}`)];
  }
  return Promise.all([usualPort(7687, 'Bolt'), usualPort(7474, 'HTTP')]);
}

async function usualPort(port: number, name: string): Promise<Finding> {
  if (await isFree(port)) return ok(`port ${port} is free for Neo4j (${name})`);
  const found = `port ${port} (${name} of Neo4j) is taken by another program: start takes another one and says which`;
  return warn(found, 'end that program if Neo4j is to answer where it is looked for');
}
