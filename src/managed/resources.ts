import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { invariant } from '../util/invariant.ts';

/** A file of the package's `neo4j/` folder, found from the source tree and from the built one alike. */
export function resource(name: string): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'neo4j', 'pom.xml'))) {
    const parent = dirname(folder);
    invariant(parent !== folder, 'the package holds neo4j/pom.xml');
    folder = parent;
  }
  return join(folder, 'neo4j', name);
}
