import { describe, expect, it } from 'vitest';
import { call, filesOf, node, problemsOf, ship } from '../../test/support/harbour-model.ts';
import { readModel } from './read-model.ts';

describe('readModel', () => {
  const model = readModel(filesOf({}));

  it('reads kinds with the properties of Node first', () => {
    expect(model.kinds['Ship']).toMatchObject({
      description: 'A ship.',
      singular: 'ship',
      interfaces: ['Node'],
      lifetime: false,
    });
    expect(model.kinds['Ship']?.properties.map(({ name }) => name)).toEqual(['id', 'name', 'tons']);
    expect(model.kinds['Ship']?.properties[1]).toEqual({
      name: 'name',
      description: 'Name.',
      type: 'String',
      list: false,
      nonNull: true,
      search: true,
      unique: false,
    });
    expect(model.evidence).toBe('Port');
  });

  it('gives both ends of a relationship their field', () => {
    const shared = { type: 'CALLS_AT' };
    expect(model.kinds['Ship']?.relations).toEqual([
      {
        ...shared,
        field: 'calls',
        description: 'Ports.',
        direction: 'OUT',
        targets: ['Port'],
        target: 'Port',
      },
    ]);
    expect(model.kinds['Port']?.relations).toEqual([
      {
        ...shared,
        field: 'callers',
        description: 'Ships.',
        direction: 'IN',
        targets: ['Ship'],
        target: 'Ship',
      },
    ]);
  });

  it('adds the common properties of a span in front of its own', () => {
    const { form, properties } = model.relationships['CALLS_AT'] ?? {};
    expect(form).toBe('span');
    expect(properties?.map(({ name }) => name)).toEqual([
      'id',
      'startDate',
      'endDate',
      'asOf',
      'confidence',
      'berth',
    ]);
  });

  it('survives JSON and keeps its version while it says the same, in whatever order the files come', () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
    expect(readModel([...filesOf({})].reverse())).toEqual(model);
    expect(readModel(filesOf({ ship: ship.replace('Tons.', 'Weight.') })).version).not.toBe(model.version);
  });
});

describe('readModel refuses', () => {
  it('everything at once, in the order of the text', () => {
    const problems = problemsOf({
      call: call.replace('["Port"]', '["Prot"]'),
      node: node.replace('@search', '@seach'),
      ship: ship.replace('Int', 'Integer'),
    });
    expect(problems.map((line) => line.split(':')[0])).toEqual([
      'call.graphql',
      'node.graphql',
      'ship.graphql',
    ]);
  });
});
