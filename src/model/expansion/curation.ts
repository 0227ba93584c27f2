import { matchRelationship } from '../book-keeping.ts';
import type { GraphModel } from '../graph-model.ts';
import { type Definition, type Member, member } from './definition.ts';

/** Whether facts can be contributed: each has to name a source. */
function isCurated({ evidence, relationships }: GraphModel): boolean {
  return evidence !== null && Object.keys(relationships).length > 0;
}

/** What was contributed on one node or statement. */
export function curationFields(model: GraphModel): readonly Member[] {
  if (!isCurated(model)) return [];
  return [
    member(
      'changesOf',
      '[Revision!]',
      'What was contributed on a node or statement, the newest first; what files said of it is not among it.',
      [
        member('id', 'ID!', 'Of the node, or of the statement.'),
        member('first', 'Int', 'At most how many, up to the limit of the server; 20 where it is not given.'),
      ],
    ),
  ];
}

/** The mutation by which people contribute, and what it takes and answers. */
export function curationTypes(model: GraphModel): readonly Definition[] {
  return isCurated(model) ? [mutation(model), revision, change, put, state, properties] : [];
}

function mutation(model: GraphModel): Definition {
  const decision = matchRelationship(model)?.properties.find(({ name }) => name === 'decision')?.type;
  return {
    kind: 'type',
    name: 'Mutation',
    description: 'What can be changed, by who has a key: Authorization: Bearer KEY.',
    members: [contribute, ...(decision === undefined ? [] : [decideMatch(decision)])],
  };
}

function decideMatch(decision: string): Member {
  return member(
    'decideMatch',
    decision,
    'Decides whether two nodes are the same, and answers the decision: SAME lets one stand for both, DIFFERENT is remembered, OPEN makes two again of one.',
    [
      member('kept', 'ID!', 'The node that stays.'),
      member('other', 'ID!', 'The node that goes, or went, or is another one.'),
      member('decision', `${decision}!`, 'What is decided.'),
    ],
  );
}

const contribute: Member = member(
  'contribute',
  '[Revision!]',
  'Makes changes in the name of one source, all of them or none, and answers what they did. The same once more changes nothing and answers the same.',
  [
    member('changes', '[ChangeInput!]!', 'The changes, in this order.'),
    member(
      'source',
      'ID!',
      'The source that says so: one that no file speaks for, in the graph or put by the changes.',
    ),
    member('idempotencyKey', 'String!', 'A text of your own for this contribution, such as a UUID.'),
    member('why', 'String', 'Why, in words for those who read the history.'),
  ],
);

const revision: Definition = {
  kind: 'type',
  name: 'Revision',
  description: 'What a contribution did to one node or statement.',
  members: [
    member('subject', 'ID!', 'Id of the node or statement.'),
    member('at', 'String!', 'When (ISO 8601, UTC).'),
    member('by', 'String!', 'Whose key it was, by its name.'),
    member('why', 'String', 'Why, as it was given.'),
    member('source', 'ID!', 'Id of the source in whose name it was.'),
    member('contribution', 'ID!', 'Id of the contribution: what was changed at once has the same.'),
    member('before', 'Properties', 'What it was before; null where it was not there.'),
    member('after', 'Properties', 'What it was afterwards; null where it was gone.'),
  ],
};

const change: Definition = {
  kind: 'input',
  name: 'ChangeInput',
  description: 'One change.',
  oneOf: true,
  members: [
    member('put', 'PutInput', 'Says what a node is.'),
    member('state', 'StateInput', 'States a relationship.'),
    member('retract', 'ID', 'Takes back all that the source said of the node or statement with this id.'),
  ],
};

const put: Definition = {
  kind: 'input',
  name: 'PutInput',
  description: 'What the source says of a node; it takes the place of what it said in passing before.',
  members: [
    member('id', 'ID!', 'Identifier of the node.'),
    member('kind', 'Kind', 'What it is; left out to add to a node that is there.'),
    member('names', 'Properties', 'Names by language and sort: {"no:OFFICIAL": "…"}; several as a list.'),
    member('properties', 'Properties', 'Its properties by their names, said in passing.'),
    member(
      'stated',
      'Properties',
      'Values with the words they rest on, by property: {"website": {"value": "…", "quote": "…", "preferred": true}}.',
    ),
  ],
};

const state: Definition = {
  kind: 'input',
  name: 'StateInput',
  description: 'What the source states; it takes the place of what it stated by the same before.',
  members: [
    member('type', 'RelationshipKind!', 'The relationship.'),
    member('from', 'ID!', 'Identifier of the node it leads from.'),
    member('to', 'ID!', 'Identifier of the node it leads to.'),
    member(
      'properties',
      'Properties',
      'As in seeds: its own by their names, with dates, asOf (the day the source vouches for; today where it is not given), confidence, quote (the sentence that says so), preferred (its values win over those of other sources) and key (tells apart several statements of one pair).',
    ),
  ],
};

const properties: Definition = {
  kind: 'scalar',
  name: 'Properties',
  description:
    'An object of properties by their names; values are texts, numbers, booleans, or lists of them.',
  specifiedBy: null,
  pattern: null,
  holds: 'objects',
};
