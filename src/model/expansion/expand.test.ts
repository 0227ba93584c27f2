import { describe, expect, it } from 'vitest';
import { call, filesOf, node, port, ship } from '../../../test/support/harbour-model.ts';
import { readModel } from '../read-model.ts';
import { expand } from './expand.ts';

function definitionsOf(parts: Readonly<Record<string, string>>) {
  return expand(readModel(filesOf(parts)));
}

function expanded(parts: Readonly<Record<string, string>> = {}) {
  const definitions = new Map(definitionsOf(parts).map((each) => [each.name, each]));
  return {
    names: [...definitions.keys()],
    /** Members as `name: type`, with the arguments in brackets. */
    membersOf: (name: string): readonly string[] => {
      const definition = definitions.get(name);
      if (!definition || !('members' in definition)) return [];
      return definition.members.map((member) => {
        const given = member.arguments?.map((each) => `${each.name}: ${each.type}`).join(', ');
        return `${member.name}${given === undefined ? '' : `(${given})`}: ${member.type}`;
      });
    },
  };
}

const list = (where: string, order: string) =>
  `where: ${where}, orderBy: [${order}!], first: Int, after: String, last: Int, before: String`;

describe('expand', () => {
  const { names, membersOf } = expanded();

  it('gives each kind a look-up and a list', () => {
    expect(membersOf('Query')).toEqual([
      'node(id: ID!): Node',
      'nodes(ids: [ID!]!): [Node]',
      'search(text: String!, kinds: [Kind!], first: Int, after: String): SearchConnection',
      'suggest(text: String!, kinds: [Kind!], first: Int): [Suggestion!]',
      'port(by: NodeKey!): Port',
      `ports(${list('PortFilter', 'NodeOrder')}): PortConnection`,
      'ship(by: NodeKey!): Ship',
      `ships(${list('ShipFilter', 'NodeOrder')}): ShipConnection`,
      'changesOf(id: ID!, first: Int): [Revision!]',
      'dataset: Dataset',
      'at(date: Date, certainty: Certainty): Query!',
    ]);
  });

  it('makes a relation a connection whose edges are statements', () => {
    expect(membersOf('Ship')).toEqual([
      'id: ID!',
      'name: String!',
      'tons: Int',
      `calls(${list('CallPortWhere', 'CallNodeOrder')}): CallPortConnection!`,
      'relations(via: [RelationshipKind!], direction: RelationDirection, where: RelationWhere, first: Int, after: String, last: Int, before: String): RelationConnection!',
    ]);
    expect(membersOf('CallPortConnection')).toEqual([
      'edges: [CallPortEdge!]!',
      'nodes: [Port!]!',
      'totalCount: Int!',
      'nodeCount: Int!',
      'groups(by: GroupBy!, first: Int): [Group!]!',
      'pageInfo: PageInfo!',
      'changes(since: Date!, until: Date!, first: Int): Changes!',
    ]);
    expect(membersOf('CallPortEdge')).toEqual([
      'cursor: String!',
      'node: Port!',
      'id: ID!',
      'startDate: EDTF',
      'endDate: EDTF',
      'asOf: EDTF',
      'confidence: Confidence!',
      'berth: String',
      'certain: Boolean',
      'sources: [Evidence!]!',
    ]);
    expect(membersOf('Evidence')).toEqual(['quote: String', 'source: Port!']);
  });

  it('filters and sorts by nodes, statements and both', () => {
    expect(membersOf('ShipFilter')).toEqual([
      'AND: [ShipFilter!]',
      'OR: [ShipFilter!]',
      'NOT: ShipFilter',
      'id: IDFilter',
      'name: StringFilter',
      'tons: IntFilter',
      'calls: CallPortRelation',
    ]);
    expect(membersOf('CallPortRelation')).toEqual([
      'some: CallPortWhere',
      'none: CallPortWhere',
      'all: CallPortWhere',
      'count: CountFilter',
    ]);
    expect(membersOf('CallPortWhere').slice(3)).toEqual(['edge: CallFilter', 'node: PortFilter']);
    expect(membersOf('CallNodeOrder')).toEqual(['node: NodeOrder', 'edge: CallOrder']);
    expect(membersOf('CallFilter').at(-1)).toBe('sources: EvidenceRelation');
    expect(membersOf('EvidenceFilter').slice(3)).toEqual(['source: PortFilter', 'quote: StringFilter']);
    expect(membersOf('CountFilter').map((each) => each.split(':')[0])).toEqual([
      'eq',
      'in',
      'lt',
      'lte',
      'gt',
      'gte',
    ]);
  });

  it('sorts all nodes by one input, by what any kind has and by how many statements it has', () => {
    expect(membersOf('NodeOrder')).toEqual([
      'id: SortDirection',
      'name: SortDirection',
      'tons: SortDirection',
      'callers: CountOrder',
      'calls: CountOrder',
    ]);
    expect(membersOf('CountOrder')).toEqual(['count: SortDirection']);
  });

  it('sorts by the property where a word is a property here and a relation there', () => {
    const { membersOf: of } = expanded({
      ship: ship.replace('"Tons." tons', '"How many." callers: Int "Tons." tons'),
    });
    expect(of('NodeOrder')).toContain('callers: SortDirection');
    expect(of('NodeOrder')).not.toContain('callers: CountOrder');
  });

  it('offers no search where nothing is to be searched', () => {
    const bare = expanded({ node: node.replace(' @search', '') });
    expect(bare.membersOf('Query').some((field) => /^(search|suggest)/.test(field))).toBe(false);
    expect(bare.names).not.toContain('SearchConnection');
  });

  it('makes no type that nothing needs', () => {
    expect(names).not.toContain('FloatFilter');
    const { names: undated } = expanded({
      call: call.replace('type: "CALLS', 'undated: true, type: "CALLS'),
    });
    for (const name of ['NodeFilter', 'RelationConnection', 'RelationshipKind', 'Changes'])
      expect(undated).not.toContain(name);
  });

  it('shows of statements of any relationship what several of them have, where a word has one meaning or means text', () => {
    const tow = (type: string, more: string) =>
      `"A tow." type ${type} @relationship(type: "${type.toUpperCase()}", out: "${type.toLowerCase()}s", outDescription: "T.", in: "in${type}", inDescription: "T.", moment: true) @ends(from: ["Ship"], to: ["Ship"]) { ${more} }`;
    const { membersOf: of } = expanded({
      tow: tow('Tow', '"Berth." berth: String "Line." line: String "Force." force: Int "Own." own: String'),
      haul: tow('Haul', '"Line." line: EDTF "Force." force: Float'),
    });
    expect(of('RelationEdge')).toEqual([
      'cursor: String!',
      'type: RelationshipKind!',
      'direction: RelationDirection!',
      'node: Node!',
      ...[
        'id: ID!',
        'startDate: EDTF',
        'endDate: EDTF',
        'asOf: EDTF',
        'confidence: Confidence!',
        'date: EDTF',
      ],
      ...['berth: String', 'line: String'],
      'certain: Boolean',
      'sources: [Evidence!]!',
    ]);
    expect(of('Change')).toEqual(of('RelationEdge').slice(1));
  });

  it('leaves sources out where the model has no evidence', () => {
    const bare = expanded({ port: port.replace(' @evidence', '') });
    expect(bare.names.filter((name) => name.startsWith('Evidence'))).toEqual([]);
    expect(bare.membersOf('CallFilter').at(-1)).toBe('berth: StringFilter');
    expect(bare.membersOf('CallPortEdge').at(-1)).toBe('certain: Boolean');
  });

  it('leaves dates and sources out of undated book-keeping', () => {
    const undated = expanded({ call: call.replace('type: "CALLS', 'undated: true, type: "CALLS') });
    expect(undated.membersOf('CallPortEdge')).toEqual([
      'cursor: String!',
      'node: Port!',
      'id: ID!',
      'berth: String',
    ]);
  });

  it('serves a kind that adds nothing to an interface by the inputs of the interface', () => {
    const vessel =
      '"A vessel." interface Vessel @kinds(singular: "vessel", plural: "vessels") { "Tons." tons: Int "Call sign." sign: String @unique }';
    const { membersOf: of } = expanded({
      vessel,
      ship: ship.replace('type Ship', 'type Ship implements Vessel'),
    });
    expect(of('Query')).toContain('ship(by: VesselKey!): Ship');
    expect(of('Ship').at(-2)).toBe(`calls(${list('CallPortWhere', 'CallNodeOrder')}): CallPortConnection!`);
    expect(of('Query')).toContain(`ships(${list('VesselFilter', 'NodeOrder')}): ShipConnection`);
    expect(of('VesselFilter')[3]).toBe('kind: KindFilter');
  });

  it('gives statements of one form that are sorted by the same words one order that tells all their meanings', () => {
    const tow = call
      .replace('type Call', 'type Tow')
      .replace('CALLS_AT', 'TOWED_TO')
      .replace('"calls"', '"towedTo"')
      .replace('"callers"', '"towed"')
      .replace('"Berth."', '"Berth of the tug."');
    const { names: all, membersOf: of } = expanded({ tow });
    expect(all.filter((name) => /^(SpanStatement|Call|Tow)\w*Order$/.test(name))).toEqual([
      'SpanStatementBerthOrder',
      'SpanStatementBerthNodeOrder',
    ]);
    const [berth] = definitionsOf({ tow }).flatMap((each) =>
      each.name === 'SpanStatementBerthOrder' && 'members' in each ? each.members.slice(-1) : [],
    );
    expect(berth).toMatchObject({ name: 'berth', description: 'By: Berth. Berth of the tug.' });
    expect(of('Ship')).toContain(
      `towedTo(${list('TowPortWhere', 'SpanStatementBerthNodeOrder')}): TowPortConnection!`,
    );
  });

  it('shows ends without an interface of their own as the smallest one that holds them, and says which they are', () => {
    const buoy = '"A buoy." type Buoy @kind(singular: "buoy", plural: "buoys", prefix: "buoy")';
    const wide = call.replace('to: ["Port"]', 'to: ["Port", "Ship"]');
    const fields = definitionsOf({ buoy, call: wide }).flatMap((each) =>
      each.name === 'Ship' && 'members' in each ? each.members : [],
    );
    expect(fields.find(({ name }) => name === 'calls')).toMatchObject({
      type: 'CallNodeConnection!',
      description: 'Ports. Each is one of: Port, Ship.',
    });
  });

  it('refuses two types of one name', () => {
    const more = `"Odd." type CallPort @kind(singular: "callPort", plural: "callPorts", prefix: "call-port")`;
    expect(() => expanded({ more })).toThrow(
      'Two types of the API would have the name "CallPortConnection".',
    );
  });
});
