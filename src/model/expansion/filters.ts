import type { GraphModel, Kind, KindInterface, Property } from '../graph-model.ts';
import { type Definition, type Member, member } from './definition.ts';
import { type Inputs, allInputs, inputsOf, nodesWithInputs, statementsWithInputs } from './inputs.ts';
import { filterTypeOf } from './value-filters.ts';

/** Conditions on nodes, on statements, and on both together. */
export function filterTypes(model: GraphModel): readonly Definition[] {
  const statements = [...statementsWithInputs(model, 'Filter')];
  return [
    ...nodesWithInputs(model, 'Filter').map((node) => nodeFilter(model, node)),
    ...statements.map(([name, [first]]) => statementFilter(model, name, first?.properties ?? [])),
    ...allInputs(model, 'Filter').flatMap(joinedFilters),
  ];
}

function nodeFilter(model: GraphModel, node: Kind | KindInterface): Definition {
  const name = `${node.name}Filter`;
  const members = [
    ...logic(name),
    ...('kinds' in node ? [member('kind', 'KindFilter', 'On the kind of node.')] : []),
    ...node.properties.map((property) => condition(model, property)),
    ...node.relations.map((relation) =>
      member(
        relation.field,
        `${inputsOf(model, relation, 'Filter').name}Relation`,
        `On: ${relation.description}`,
      ),
    ),
  ];
  return {
    kind: 'input',
    name,
    description: `Conditions on a ${node.name}; all of them must hold.`,
    members,
  };
}

function statementFilter(model: GraphModel, statement: string, properties: readonly Property[]): Definition {
  const name = `${statement}Filter`;
  return {
    kind: 'input',
    name,
    description: `Conditions on a ${statement}; all of them must hold.`,
    members: [...logic(name), ...properties.map((property) => condition(model, property))],
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
      ],
    },
  ];
}

function condition(model: GraphModel, property: Property): Member {
  return member(property.name, filterTypeOf(model, property), `On: ${property.description}`);
}

function logic(name: string): readonly Member[] {
  return [
    member('AND', `[${name}!]`, 'All of these hold.'),
    member('OR', `[${name}!]`, 'At least one of these holds.'),
    member('NOT', name, 'This does not hold.'),
  ];
}
