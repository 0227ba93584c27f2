import type { Database, Limited } from '../database/database.ts';
import type { Knowledge } from '../query/plan/knowledge.ts';
import { probeName, type Probe } from '../query/plan/filters/probe.ts';
import { writeProbe } from '../query/write/write-probe.ts';

/** Counts, all in one transaction, what a plan has to know before its forms can be chosen, and adds it to what is known. */
export async function measure(
  database: Pick<Database, 'read'>,
  probes: readonly Probe[],
  knowledge: Knowledge,
  limited: Limited,
): Promise<Knowledge> {
  const { rows } = await database.read(probes.map(writeProbe), limited);
  const counted = probes.map(
    (probe, index) => [probeName(probe), Number(rows[index]?.[0]?.[0] ?? 0)] as const,
  );
  return { ...knowledge, measured: { ...knowledge.measured, ...Object.fromEntries(counted) } };
}
