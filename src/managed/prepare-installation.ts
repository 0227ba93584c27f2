import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { GrappeError } from '../errors/problem.ts';
import type { Report } from '../util/report.ts';
import { assemble, assemblyAt, isAssembled, type Workshop } from './assembly.ts';
import { withCacheLock } from './cache-lock.ts';
import { classDataAt, makeClassData, usableArchive } from './class-data.ts';
import type { Environment } from './environment.ts';
import type { Installation } from './installation.ts';
import { findJava } from './java.ts';

/** Java, the jars and the class-data archive, made now if the cache folder lacks them. Several processes may ask at once. */
export async function prepareInstallation(
  cacheDir: string,
  report: Report,
  options: { readonly environment?: Environment; readonly signal?: AbortSignal },
): Promise<Installation> {
  const environment = options.environment ?? process.env;
  const java = await findJava(environment);
  const assembly = assemblyAt(cacheDir);
  const classData = classDataAt(assembly, java.version);
  const isComplete = () =>
    isAssembled(assembly) && (existsSync(classData.file) || existsSync(classData.refused));
  if (!isComplete()) {
    await withCacheLock(cacheDir, report, options.signal, async () => {
      const workshop: Workshop = { cacheDir, java, environment, report, signal: options.signal };
      removeDrafts(cacheDir);
      if (!isAssembled(assembly)) await assemble(assembly, workshop);
      if (!isComplete()) await tryClassData(() => makeClassData(assembly, classData, workshop), report);
    });
  }
  return { java, lib: assembly.lib, archive: usableArchive(classData), environment };
}

/** Leftovers of processes that were killed while they prepared: we hold the lock, so nobody works in them. */
function removeDrafts(cacheDir: string): void {
  for (const name of readdirSync(cacheDir)) {
    if (name.startsWith('draft-'))
      rmSync(join(cacheDir, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Without the archive Neo4j starts slower, nothing else: so a failure is told and the start goes on. */
async function tryClassData(make: () => Promise<void>, report: Report): Promise<void> {
  try {
    await make();
  } catch (error) {
    if (!(error instanceof GrappeError)) throw error;
    report(`Fast starts could not be prepared: ${error.message}`);
  }
}
