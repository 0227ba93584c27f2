import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Problem } from '../errors/problem.ts';

export interface DocumentLimits {
  /** Nested fields from the root. */
  readonly maxDepth: number;
  /** Different names one field may be answered under in one place. */
  readonly maxAliases: number;
  /** Fields in all, each fragment counted where it is spread. */
  readonly maxFields: number;
}

/** Introspection is deeper than any question and is answered without the database: it has a budget of its own. */
const introspectionLimits: DocumentLimits = { maxDepth: 40, maxAliases: 3, maxFields: 1000 };

interface Walk {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly problems: Map<string, Problem>;
  fields: number;
  introspected: number;
}

/** What an operation asks in excess of the limits, before anything is compiled; fields of one response name are measured merged. */
export function documentProblems(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  limits: DocumentLimits,
): readonly Problem[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const walk: Walk = { fragments, problems: new Map(), fields: 0, introspected: 0 };
  measure([operation.selectionSet], 1, limits, walk);
  return [...walk.problems.values()];
}

function measure(sets: readonly SelectionSetNode[], depth: number, limits: DocumentLimits, walk: Walk): void {
  const merged = mergedFields(sets, walk.fragments);
  if (merged.size === 0) return;
  if (depth > limits.maxDepth)
    return report(walk, 'depth', `is nested deeper than ${limits.maxDepth} fields`, limits.maxDepth);
  checkAliases(merged, limits, walk);
  for (const nodes of merged.values()) {
    const name = nodes[0]?.name.value;
    const within = name === '__schema' || name === '__type' ? introspectionLimits : limits;
    if (!count(within, walk)) return;
    const below = nodes.flatMap((node) => node.selectionSet ?? []);
    measure(below, within === limits ? depth + 1 : 1, within, walk);
  }
}

function count(limits: DocumentLimits, walk: Walk): boolean {
  const asked = limits === introspectionLimits ? ++walk.introspected : ++walk.fields;
  if (asked <= limits.maxFields) return true;
  report(walk, 'fields', `asks for more than ${limits.maxFields} fields`, limits.maxFields);
  return false;
}

function checkAliases(
  merged: ReadonlyMap<string, readonly FieldNode[]>,
  limits: DocumentLimits,
  walk: Walk,
): void {
  const names = new Map<string, number>();
  for (const [first] of merged.values()) {
    if (!first) continue;
    const name = first.name.value;
    const used = (names.get(name) ?? 0) + 1;
    names.set(name, used);
    // Two introspections cost as much as a thousand ordinary fields: the smaller number holds for their entry as well.
    const most =
      name.startsWith('__') && name !== '__typename' ? introspectionLimits.maxAliases : limits.maxAliases;
    if (used > most)
      report(walk, `alias ${name}`, `asks for "${name}" more than ${most} times in one place`, most);
  }
}

function report(walk: Walk, key: string, what: string, limit: number): void {
  walk.problems.set(key, {
    code: 'QUERY_TOO_COMPLEX',
    message: `The operation ${what}.`,
    details: { limit },
  });
}

/** The fields of some selection sets by response name, fragments spread in place. */
function mergedFields(
  sets: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): ReadonlyMap<string, readonly FieldNode[]> {
  const merged = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const pending = [...sets];
  for (let set = pending.shift(); set; set = pending.shift()) {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) add(merged, selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) pending.push(selection.selectionSet);
      else pending.push(...fragmentOnce(selection.name.value, spread, fragments));
    }
  }
  return merged;
}

function add(merged: Map<string, FieldNode[]>, field: FieldNode): void {
  const key = field.alias?.value ?? field.name.value;
  const nodes = merged.get(key);
  if (nodes) nodes.push(field);
  else merged.set(key, [field]);
}

function fragmentOnce(
  name: string,
  spread: Set<string>,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): readonly SelectionSetNode[] {
  const fragment = fragments.get(name);
  if (!fragment || spread.has(name)) return [];
  spread.add(name);
  return [fragment.selectionSet];
}
