import { startManaged } from '../../src/managed/start-managed.ts';

/** Holds a managed server until it is killed: `hold-server.ts CACHE DATA BOLT_PORT HTTP_PORT`; prints one line when ready. */
const [cacheDir = '', dataDir = '', bolt, http] = process.argv.slice(2);
const config = { cacheDir, dataDir, password: null, heap: '512m', pageCache: '64m' };
await startManaged(config, () => undefined, { boltPort: Number(bolt), httpPort: Number(http) });
console.log('ready');
