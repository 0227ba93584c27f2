import { invariant } from '../util/invariant.ts';
import { loopback, type Ports } from './ports.ts';

/** Neo4j settings by name. */
export type Settings = Readonly<Record<string, string>>;

/** What Neo4j Browser does when it has connected. */
export interface PostConnect {
  /** Browser commands, without the colon that a person types before them. */
  readonly commands: readonly string[];
  /** Where they fetch from; Browser takes content of this host then. */
  readonly url: string;
}

/**
 * Settings of the managed server: loopback only, authentication on, nothing reported to anybody, limits where Neo4j has none.
 *
 * @see https://neo4j.com/docs/operations-manual/5/configuration/configuration-settings/
 */
export function managedSettings(ports: Ports, pageCache: string, postConnect?: PostConnect): Settings {
  const bolt = `${loopback}:${ports.bolt}`;
  const http = `${loopback}:${ports.http}`;
  return {
    'server.default_listen_address': loopback,
    'server.default_advertised_address': loopback,
    'server.bolt.listen_address': bolt,
    'server.bolt.advertised_address': bolt,
    'server.http.listen_address': http,
    'server.http.advertised_address': http,
    'server.https.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'dbms.security.http_access_control_allow_origin': `http://${http}`,
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    'server.memory.pagecache.size': pageCache,
    'db.tx_log.rotation.size': '16m',
    'db.tx_log.preallocate': 'false',
    'db.transaction.timeout': '30s',
    'db.lock.acquisition.timeout': '10s',
    // Its default waits twice five seconds at every stop for a pool that is idle: requests were drained before.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '100ms',
    ...(postConnect && browserSettings(postConnect)),
  };
}

function browserSettings({ commands, url }: PostConnect): Settings {
  return {
    'browser.post_connect_cmd': commands.join('; '),
    'browser.remote_content_hostname_whitelist': `guides.neo4j.com,${new URL(url).hostname}`,
  };
}

/** The text of neo4j.conf. */
export function settingsText(settings: Settings): string {
  return Object.entries(settings)
    .map(([name, value]) => {
      invariant(!/[\r\n]/.test(name + value), `setting ${name} is one line`);
      return `${name}=${value.replaceAll('\\', '\\\\')}\n`;
    })
    .join('');
}
