import type { Check } from './check.ts';
import { database } from './checks/database.ts';
import { drift } from './checks/drift.ts';
import { folders } from './checks/folders.ts';
import { indexes } from './checks/indexes.ts';
import { java } from './checks/java.ts';
import { model } from './checks/model.ts';
import { neo4jAssembly } from './checks/neo4j-assembly.ts';
import { node } from './checks/node.ts';
import { outside } from './checks/outside.ts';
import { ports } from './checks/ports.ts';
import { seeds } from './checks/seeds.ts';
import { tools } from './checks/tools.ts';

/** Every check, in the order in which a start would meet what it looks at. */
export const checks: readonly Check[] = [
  node,
  java,
  neo4jAssembly,
  folders,
  ports,
  model,
  database,
  indexes,
  drift,
  seeds,
  outside,
  tools,
];
