import type { Place } from '../../errors/problem.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import { suggestion } from '../../util/nearest.ts';
import { checkId, kindsOfId } from './check-id.ts';
import type { Findings } from './findings.ts';
import { isBlank, valueOf, type Located, type LocatedPair } from './located.ts';
import type { SeedTree } from './seed-tree.ts';

/**
 * The kind of every node that the files put, by id; `known` are nodes put elsewhere. A file puts a node by giving its
 * kind or its name; one that gives neither refers to it.
 */
export function findKinds(
  trees: readonly SeedTree[],
  model: GraphModel,
  known: ReadonlyMap<string, string>,
  findings: Findings,
): Map<string, string> {
  const kinds = new Map(known);
  const places = new Map<string, Place>();
  const put = (id: string, kind: string, place: Place) => {
    const other = kinds.get(id);
    const first = places.get(id);
    if (other !== undefined && other !== kind) {
      const where = first ? `in ${first.file}:${first.line}` : 'in the graph';
      findings.add(place, `"${id}" is a ${kind} here and a ${other} ${where}.`, 'A node has one kind.');
      return;
    }
    kinds.set(id, kind);
    places.set(id, place);
  };
  for (const tree of trees) {
    if (model.evidence !== null && checkId(model, tree.sourceId, tree.sourcePlace, findings)) {
      const fits = kindsOfId(model, tree.sourceId).includes(model.evidence);
      const prefix = model.kinds[model.evidence]?.prefix ?? '';
      if (fits) put(tree.sourceId, model.evidence, tree.sourcePlace);
      else
        findings.add(
          tree.sourcePlace,
          `"${tree.sourceId}" is not an id of a ${model.evidence}.`,
          `Those begin with "${prefix}:".`,
        );
    }
    for (const pair of tree.nodes) {
      const kind = kindOf(pair, model, findings);
      if (kind !== null) put(pair.key, kind, pair.place);
    }
  }
  return kinds;
}

function kindOf(pair: LocatedPair, model: GraphModel, findings: Findings): string | null {
  if (pair.value.kind !== 'map' || pair.key === '') return null;
  const written = valueOf(pair.value, 'kind');
  const name = valueOf(pair.value, 'name');
  if ((!written || isBlank(written)) && (!name || isBlank(name))) return null;
  if (!checkId(model, pair.key, pair.place, findings)) return null;
  const fitting = kindsOfId(model, pair.key);
  if (written) return writtenKind(written, pair.key, fitting, model, findings);
  const [only, another] = fitting;
  return only !== undefined && another === undefined ? only : null;
}

function writtenKind(
  written: Located,
  id: string,
  fitting: readonly string[],
  model: GraphModel,
  findings: Findings,
): string | null {
  if (written.kind !== 'text') {
    findings.add(written.place, 'kind is the name of a kind.');
    return null;
  }
  if (fitting.includes(written.text)) return written.text;
  const known = model.kinds[written.text];
  if (known) {
    findings.add(
      written.place,
      `"${id}" is not an id of a ${known.name}.`,
      `Those begin with "${known.prefix}:"; this id is one of ${fitting.join(', ')}.`,
    );
  } else {
    findings.add(
      written.place,
      `There is no kind "${written.text}".`,
      suggestion(written.text, Object.keys(model.kinds)),
    );
  }
  return null;
}
