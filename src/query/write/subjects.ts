import type { Cypher } from '../../cypher/cypher.ts';
import { invariant } from '../../util/invariant.ts';
import type { Subject } from '../selection/hop.ts';

/** The variables that a row speaks of: a node and, inside a relation, the statement that leads to it. */
export interface Subjects {
  readonly node: Cypher;
  readonly edge: Cypher | null;
}

export function subjectOf(subjects: Subjects, subject: Subject): Cypher {
  const variable = subjects[subject];
  invariant(variable, 'a list of kinds has no statements');
  return variable;
}
