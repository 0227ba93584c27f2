import type { GraphModel, Property } from '../graph-model.ts';
import { datedRelationships, commonOfDated, propertiesOfDated } from '../statement-properties.ts';
import { certain, connection, cursor, nodeField, sourcesOf } from './connections.ts';
import { type Definition, type EnumDefinition, type FieldsDefinition, member } from './definition.ts';
import { condition, logic } from './filters.ts';
import { propertyField } from './nodes.ts';
import { changesField, together } from './statement-fields.ts';

/** What statements of several relationships are asked with, and how they look. */
export function statementTypes(model: GraphModel): readonly Definition[] {
  if (datedRelationships(model).length === 0) return [];
  const edge = edgeOf(model);
  return [
    connection('A page of statements, each with the node at its other end.', together, 'Node', [
      changesField(),
    ]),
    { ...edge, name: `${together}Edge`, members: [cursor, ...edge.members] },
    { ...edge, name: 'Change', description: 'A statement that began or ended.' },
    changes,
    ...filters(model),
    relationshipKind(model),
    relationDirection,
  ];
}

function edgeOf(model: GraphModel): FieldsDefinition {
  return {
    kind: 'type',
    name: together,
    description: 'A statement of any relationship.',
    interfaces: ['Statement'],
    members: [
      member('type', 'RelationshipKind!', 'Of which relationship it is.'),
      member(
        'direction',
        'RelationDirection!',
        'How it leads, seen from the node around which it was asked.',
      ),
      nodeField('Node'),
      ...propertiesOfDated(model).map(propertyField),
      certain,
      ...sourcesOf(model),
    ],
  };
}

const changes: Definition = {
  kind: 'type',
  name: 'Changes',
  description:
    'What began and what ended between two days, so far as sources state it: a statement without a stated date is in neither.',
  members: [
    member(
      'joined',
      '[Change!]!',
      'What began, earliest first: the first day that its stated start, or date, can mean lies after since and not after until.',
    ),
    member(
      'left',
      '[Change!]!',
      'What ended, earliest first: the first day after all that its stated end can mean lies after since and not after until; on it at sees the statement no more.',
    ),
    member('joinedCount', 'Int!', 'How many began, shown or not.'),
    member('leftCount', 'Int!', 'How many ended, shown or not.'),
  ],
};

function filters(model: GraphModel): readonly Definition[] {
  const where = `${together}Where`;
  return [
    {
      kind: 'input',
      name: where,
      description: 'Conditions on a statement and the node at its other end; all of them must hold.',
      members: [
        ...logic(where),
        member('edge', 'StatementFilter', 'On the statement.'),
        member('node', 'NodeFilter', 'On the node at its other end.'),
      ],
    },
    {
      kind: 'input',
      name: 'StatementFilter',
      description: 'Conditions on a statement of any relationship; all of them must hold.',
      members: [
        ...logic('StatementFilter'),
        ...filtered(model).map((property) => condition(model, property)),
        ...(model.evidence === null ? [] : [member('sources', 'EvidenceRelation', 'On what says so.')]),
      ],
    },
  ];
}

/** Of what began by a stated start and what happened on a date the days are compared alike: one condition is enough. */
function filtered(model: GraphModel): readonly Property[] {
  const properties = commonOfDated(model);
  const start = properties.find(({ name }) => name === 'startDate');
  if (!start) return properties;
  const description = `${start.description} Before and after compare dates of what happened on one as well.`;
  return properties.flatMap((property) => {
    if (property === start) return [{ ...start, description }];
    return property.name === 'date' ? [] : [property];
  });
}

function relationshipKind(model: GraphModel): EnumDefinition {
  return {
    kind: 'enum',
    name: 'RelationshipKind',
    description: 'The relationships whose statements have dates, by their types in Neo4j.',
    values: datedRelationships(model).map(({ type, description }) => ({ name: type, description })),
  };
}

const relationDirection: Definition = {
  kind: 'enum',
  name: 'RelationDirection',
  description: 'How a statement leads, seen from a node.',
  values: [
    { name: 'OUT', description: 'From the node; asked for, also what leads both ways.' },
    { name: 'IN', description: 'To the node; asked for, also what leads both ways.' },
    {
      name: 'BOTH',
      description:
        'Both ways: it reads the same from both ends, or leads from the node to itself. Asked for, whatever leads any way.',
    },
  ],
};
