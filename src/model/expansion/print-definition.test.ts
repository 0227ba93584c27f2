import { describe, expect, it } from 'vitest';
import type { Definition } from './definition.ts';
import { printDefinition } from './print-definition.ts';

const cases: readonly (readonly [Definition, string])[] = [
  [
    {
      kind: 'type',
      name: 'Ship',
      description: 'A "ship".',
      interfaces: ['Node', 'Vessel'],
      members: [
        {
          name: 'calls',
          type: '[Port!]!',
          description: 'Ports.',
          arguments: [
            { name: 'first', type: 'Int', description: 'How many.', fallback: 20 },
            { name: 'after', type: 'String', description: 'Where on.' },
          ],
        },
      ],
    },
    `"A \\"ship\\"."
type Ship implements Node & Vessel {
  "Ports."
  calls("How many." first: Int = 20, "Where on." after: String): [Port!]!
}
`,
  ],
  [
    {
      kind: 'input',
      name: 'Key',
      description: 'Key.',
      oneOf: true,
      members: [{ name: 'id', type: 'ID', description: 'Id.' }],
    },
    '"Key."\ninput Key @oneOf {\n  "Id."\n  id: ID\n}\n',
  ],
  [
    { kind: 'enum', name: 'Rig', description: 'Rig.', values: [{ name: 'SLOOP', description: 'One mast.' }] },
    '"Rig."\nenum Rig {\n  "One mast."\n  SLOOP\n}\n',
  ],
  [
    {
      kind: 'scalar',
      name: 'Flag',
      description: 'Flag.',
      specifiedBy: 'https://flags.example',
      pattern: null,
    },
    '"Flag."\nscalar Flag @specifiedBy(url: "https://flags.example")\n',
  ],
];

describe('printDefinition', () => {
  it.each(cases)('$kind', (definition, text) => {
    expect(printDefinition(definition)).toBe(text);
  });
});
