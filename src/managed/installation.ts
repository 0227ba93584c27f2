import { join } from 'node:path';
import type { Environment } from './environment.ts';
import type { Home } from './home.ts';
import type { Java } from './java.ts';

/** What a Neo4j runs from. */
export interface Installation {
  readonly java: Java;
  /** Folder of all jars. */
  readonly lib: string;
  /** Class-data archive to start faster with, or null. */
  readonly archive: string | null;
  readonly environment: Environment;
}

/** Flags Neo4j's own launcher gives the JVM (`org.neo4j.server.startup.Neo4jCommand console --dry-run`). */
export const serverFlags = [
  '-XX:+UseG1GC',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+UnlockExperimentalVMOptions',
  '-XX:+TrustFinalNonStaticFields',
  '-XX:+DisableExplicitGC',
  '-Djdk.nio.maxCachedBufferSize=1024',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
] as const;

/** Arguments before the main class that every program of the installation gets. */
export function jvmArguments({ lib, archive }: Pick<Installation, 'lib' | 'archive'>, home: Home): string[] {
  return [
    ...(archive === null ? [] : [`-XX:SharedArchiveFile=${archive}`]),
    '-cp',
    join(lib, '*'),
    `-Djava.io.tmpdir=${home.tmp}`,
    `-Djna.tmpdir=${home.tmp}`,
    // Else a killed JVM leaves a file in the temporary folder of the machine.
    '-XX:-UsePerfData',
  ];
}
