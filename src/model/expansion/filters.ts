import type { GraphModel, Kind, KindInterface, Property, Relationship } from '../graph-model.ts';
import { type Definition, type Member, member } from './definition.ts';
import {
  type Inputs,
  allFilters,
  filtersOf,
  inputsOfNode,
  nodesWithInputs,
  statementsWithInputs,
} from './inputs.ts';
import { isStatement } from './names.ts';
import { filterTypeOf } from './value-filters.ts';

/** Conditions on nodes, on statements, and on both together. */
export function filterTypes(model: GraphModel): readonly Definition[] {
  const statements = [...statementsWithInputs(model, 'Filter')];
  return [
    ...nodesWithInputs(model, 'Filter').map((node) => nodeFilter(model, node)),
    ...statements.map(([name, [first]]) => statementFilter(model, name, first)),
    ...allFilters(model).flatMap(joinedFilters),
    ...evidenceFilters(model),
  ];
}

function nodeFilter(model: GraphModel, node: Kind | KindInterface): Definition {
  const name = `${node.name}Filter`;
  const members = [
    ...logic(name),
    ...('kinds' in node ? [member('kind', 'KindFilter', 'On the kind of node.')] : []),
    ...node.properties.map((property) => condition(model, property)),
    ...node.relations.map((relation) =>
      member(relation.field, `${filtersOf(model, relation).name}Relation`, `On: ${relation.description}`),
    ),
  ];
  return {
    kind: 'input',
    name,
    description: `Conditions on a ${node.name}; all of them must hold.`,
    members,
  };
}

/** `one`: of the relationships that share the filter. */
function statementFilter(model: GraphModel, statement: string, one: Relationship | undefined): Definition {
  const name = `${statement}Filter`;
  const properties = one?.properties ?? [];
  const hasSources = one && isStatement(one) && model.evidence !== null;
  return {
    kind: 'input',
    name,
    description: `Conditions on a ${statement}; all of them must hold.`,
    members: [
      ...logic(name),
      ...properties.map((property) => condition(model, property)),
      ...(hasSources ? [member('sources', 'EvidenceRelation', 'On what says so.')] : []),
    ],
  };
}

function joinedFilters({ name, statement, node }: Inputs): readonly Definition[] {
  const where = `${name}Where`;
  const both = `a ${statement} and its ${node}`;
  return [
    {
      kind: 'input',
      name: where,
      description: `Conditions on ${both}; all of them must hold.`,
      members: [
        ...logic(where),
        member('edge', `${statement}Filter`, 'On the statement.'),
        member('node', `${node}Filter`, 'On the node at its other end.'),
      ],
    },
    {
      kind: 'input',
      name: `${name}Relation`,
      description: `How many of the statements must fit, each being ${both}.`,
      members: [
        member('some', where, 'At least one fits.'),
        member('none', where, 'Not a single one fits.'),
        member('all', where, 'Every one fits; also true where there is none.'),
        member('count', 'CountFilter', 'How many there are, fitting or not.'),
      ],
    },
  ];
}

function evidenceFilters(model: GraphModel): readonly Definition[] {
  const name = 'EvidenceFilter';
  if (model.evidence === null || !Object.values(model.relationships).some(isStatement)) return [];
  return [
    {
      kind: 'input',
      name,
      description: 'Conditions on a source of a statement and its words; all of them must hold.',
      members: [
        ...logic(name),
        member('source', `${inputsOfNode(model, model.evidence, 'Filter')}Filter`, 'On the source.'),
        member('quote', 'StringFilter', 'On the sentence that says so.'),
      ],
    },
    {
      kind: 'input',
      name: 'EvidenceRelation',
      description: 'How many of the sources of a statement must fit.',
      members: [
        member('some', name, 'At least one fits.'),
        member('none', name, 'Not a single one fits.'),
        member('all', name, 'Every one fits; also true where there is none.'),
      ],
    },
  ];
}

/** The condition on a property. */
export function condition(model: GraphModel, property: Property): Member {
  return member(property.name, filterTypeOf(model, property), `On: ${property.description}`);
}

/** How conditions of one input type are combined. */
export function logic(name: string): readonly Member[] {
  return [
    member('AND', `[${name}!]`, 'All of these hold.'),
    member('OR', `[${name}!]`, 'At least one of these holds.'),
    member('NOT', name, 'This does not hold.'),
  ];
}
