import { throwIfAny, type Problem } from '../../errors/problem.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import { readNodes, readStatements } from '../load/read-graph.ts';
import type { Run } from '../load/rows.ts';
import type { Conflict } from '../merge/conflict.ts';
import { mergeNode } from '../merge/merge-node.ts';
import type { Subjects } from './audit.ts';
import { mergeStatement } from '../merge/merge-statement.ts';
import { importPrefix } from '../merge/speaker-order.ts';

/**
 * Holds what the changes made of nodes and statements against what can be so at once.
 *
 * @throws {GrappeError} CONFLICT with all that cannot: values that contradict each other, nodes that nobody puts any more
 */
export async function checkOutcome(run: Run, model: GraphModel, subjects: Subjects): Promise<void> {
  const nodes = await readNodes(run, model, subjects.nodes);
  const statements = await readStatements(run, model, subjects.statements);
  const ofNodes = [...nodes.values()].flatMap(({ id, claims, properties }): Problem[] => {
    const merged = mergeNode(model, id, claims);
    const byHand = properties['run'] === undefined;
    return merged.kind === null && !byHand
      ? [needed(id)]
      : merged.conflicts.flatMap((each) => problemOf(each, id));
  });
  const ofStatements = [...statements.values()].flatMap(({ id, entries }): Problem[] => {
    const relationship = model.relationships[id.slice(0, id.indexOf('/'))];
    if (!relationship) return [];
    return mergeStatement(relationship, entries).conflicts.flatMap((each) => problemOf(each, id));
  });
  throwIfAny([...ofNodes, ...ofStatements]);
}

function needed(id: string): Problem {
  return {
    code: 'CONFLICT',
    message: `Nobody else puts "${id}", and statements need it.`,
    hint: 'Retract those first.',
  };
}

function problemOf(conflict: Conflict, id: string): readonly Problem[] {
  const code = 'CONFLICT';
  switch (conflict.kind) {
    case 'values': {
      const [one, other] = conflict.candidates;
      // What is imported gives way to what a person has written down.
      if (one.run.startsWith(importPrefix) !== other.run.startsWith(importPrefix)) return [];
      const message = `${conflict.property} of "${id}" is ${JSON.stringify(one.value)} by ${one.source} and ${JSON.stringify(other.value)} by ${other.source}.`;
      return [{ code, message, hint: 'State the right one under stated, with preferred: true.' }];
    }
    case 'interval':
      return [
        { code, message: `"${id}" ends (${conflict.endDate}) before it starts (${conflict.startDate}).` },
      ];
    case 'kinds':
      return [
        { code, message: `"${id}" cannot be ${conflict.kinds.join(' and ')}.`, hint: 'A node has one kind.' },
      ];
    case 'nameless':
      return [{ code, message: `"${id}" has no name.`, hint: 'Give it a name among its properties.' }];
  }
}
