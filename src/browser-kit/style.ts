import { dictionaryLabels } from '../model/dictionary.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { coloursOf } from './colours.ts';

type Properties = Readonly<Record<string, string>>;

const quiet = { color: '#D5D8DD', 'border-color': '#9AA1AC', 'text-color-internal': '#000000' };

/**
 * Neo4j Browser's style sheet: a colour for each kind, the name as its caption; claims are dashed in by their colour and say
 * what they would be, and the nodes of the dictionary stay grey.
 *
 * @see https://neo4j.com/docs/browser/legacy/operations/browser-styling/
 */
export function styleSheet(model: GraphModel): string {
  const colours = [...coloursOf(model)];
  const kinds = colours.map(([kind, { fill, border, text }]): [string, Properties] => [
    `node.${kind}`,
    {
      ...{ color: fill, 'border-color': border, 'text-color-internal': text },
      ...{ diameter: kind === model.evidence ? '45px' : '65px', caption: '{name}' },
    },
  ]);
  const entries = Object.values(dictionaryLabels).map((label): [string, Properties] => [
    `node.${label}`,
    { ...quiet, diameter: '50px', caption: '{name}' },
  ]);
  const relationships = Object.values(model.relationships).flatMap(
    ({ type, claim, bookkeeping }): [string, Properties][] =>
      bookkeeping
        ? [[`relationship.${type}`, { color: '#D97706', caption: claim ? '{statement}?' : '<type>' }]]
        : [],
  );
  const rules = [...everything, ...kinds, ...entries, ...relationships];
  return rules.map(([selector, properties]) => rule(selector, properties)).join('\n');
}

const everything: readonly (readonly [string, Properties])[] = [
  ['node', { ...quiet, diameter: '50px', 'border-width': '2px', 'font-size': '10px', caption: '{name}' }],
  [
    'relationship',
    {
      ...{ color: '#7D8590', 'shaft-width': '1px', 'font-size': '8px', padding: '3px' },
      ...{ 'text-color-external': '#000000', 'text-color-internal': '#FFFFFF', caption: '<type>' },
    },
  ],
];

function rule(selector: string, properties: Properties): string {
  const lines = Object.entries(properties).map(
    ([name, value]) => `  ${name}: ${name === 'caption' ? `"${value}"` : value};\n`,
  );
  return `${selector} {\n${lines.join('')}}\n`;
}
