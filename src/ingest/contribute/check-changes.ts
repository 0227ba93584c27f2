import type { Problem } from '../../errors/problem.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import { createChecker, type Fault } from '../import/check-said.ts';
import { endsFault } from '../import/ends-fault.ts';
import type { Said } from '../import/import-source.ts';
import { parseScalar } from '../seeds/parse-scalar.ts';
import { textFault } from '../seeds/text-fault.ts';
import { suggestion } from '../../util/nearest.ts';
import type { GivenChange, GivenContribution, PutGiven, StateGiven } from './given-change.ts';

/** Kinds of nodes by id, those of the contribution among them. */
export type KindOf = (id: string) => string | undefined;

/** Every problem of the changes that the model and the kinds of nodes tell, with the place of its change. */
export function checkChanges(
  { changes, source }: GivenContribution,
  model: GraphModel,
  kindOf: KindOf,
): readonly Problem[] {
  const check = createChecker(model);
  return changes.flatMap((change, index) =>
    [...selfFaults(change, source), ...faultsOf(change, model, kindOf, check), ...quoteFaults(change)].map(
      ({ message, hint }): Problem => ({
        code: 'BAD_USER_INPUT',
        message: `changes[${index}]: ${message}`,
        ...(hint !== undefined && { hint }),
      }),
    ),
  );
}

function faultsOf(
  change: GivenChange,
  model: GraphModel,
  kindOf: KindOf,
  check: (said: Said) => readonly Fault[],
): readonly Fault[] {
  switch (change.kind) {
    case 'retract':
      return [];
    case 'put': {
      const { put } = change;
      const of = kindOf(put.id);
      if (of === undefined) return [nowhere(put.id)];
      const { id, names, properties } = put;
      return [...check({ kind: 'node', id, of, names, properties }), ...valueFaults(put, of, model)];
    }
    case 'state': {
      const { type, from, to, key, properties, asOf, confidence } = change.state;
      const missing = [from, to].filter((id) => kindOf(id) === undefined);
      const said = {
        ...{ kind: 'statement' as const, type, from, to, properties },
        ...(key !== null && { nth: key }),
        ...(asOf !== null && { asOf }),
        ...(confidence !== null && { confidence }),
      };
      const faults = check(said);
      return faults.length > 0
        ? faults
        : [...missing.map(nowhere), ...endFaults(change.state, model, kindOf)];
    }
  }
}

/** A source cannot be the evidence of what it says of itself. */
function selfFaults(change: GivenChange, source: string): readonly Fault[] {
  if (change.kind !== 'put' || change.put.id !== source || change.put.values.length === 0) return [];
  return [{ message: `${source} does not bear witness of itself.`, hint: 'Give its values as properties.' }];
}

function quoteFaults(change: GivenChange): readonly Fault[] {
  return quotesOf(change).flatMap((quote) => {
    const fault = quote === null ? null : textFault(quote);
    return fault ? [{ ...fault, message: `quote: ${fault.message}` }] : [];
  });
}

function quotesOf(change: GivenChange): readonly (string | null)[] {
  switch (change.kind) {
    case 'put':
      return change.put.values.map(({ quote }) => quote);
    case 'state':
      return [change.state.quote];
    case 'retract':
      return [];
  }
}

function nowhere(id: string): Fault {
  return {
    message: `The graph has no "${id}".`,
    hint: 'Put it in the same contribution, with kind and name.',
  };
}

function valueFaults({ values }: PutGiven, of: string, model: GraphModel): readonly Fault[] {
  const known = (model.kinds[of]?.properties ?? []).filter(({ name, list }) => !list && name !== 'id');
  return values.flatMap(({ property: name, value }): Fault[] => {
    const property = known.find((each) => each.name === name);
    if (!property)
      return [
        {
          message: `A ${of} has no "${name}" to claim.`,
          hint: suggestion(
            name,
            known.map((each) => each.name),
          ),
        },
      ];
    const parsed = parseScalar(model, property.type, value);
    return parsed.ok ? [] : [{ ...parsed, message: `${name}: ${parsed.message}` }];
  });
}

function endFaults({ type, from, to }: StateGiven, model: GraphModel, kindOf: KindOf): readonly Fault[] {
  const relationship = model.relationships[type];
  const [start, end] = [kindOf(from), kindOf(to)];
  if (!relationship || start === undefined || end === undefined) return [];
  const fault = endsFault(relationship, { id: from, kind: start }, { id: to, kind: end });
  return fault ? [fault] : [];
}
