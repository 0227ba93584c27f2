/** The page of docs/ that says what the model holds, for people who write queries: from the dictionary that is in the graph too. */

const cell = (text) =>
  String(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\|<>*_`]/g, (sign) => `\\${sign}`);
const code = (text) => `\`${text}\``;
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

export function dataDictionaryPage({ nodes, links }) {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const of = (label) => nodes.filter((node) => node.label === label);
  const linked = (key, type) =>
    links
      .filter((link) => link.type === type && link.from === key)
      .map((link) => ({ ...link, node: byKey.get(link.to) }));
  return (
    [
      intro,
      '## Kinds of node',
      table(
        ['kind', 'what it is', 'GraphQL', 'ids begin with'],
        of('GrappeKind').map(({ properties }) => [
          `[${properties.name}](#${properties.name.toLowerCase()})`,
          cell(properties.description),
          `${code(properties.singular)}, ${code(properties.plural)}`,
          code(`${properties.prefix}:`),
        ]),
      ),
      ...of('GrappeKind').map((kind) => kindSection(kind, linked)),
      '## Relationships',
      'Each edge is a statement. A span holds from `startDay` until before `endDay`; a moment holds from its day on; book-keeping is in no count.',
      ...of('GrappeRelationship').map((relationship) => relationshipSection(relationship, linked)),
      '## Enumerations',
      ...of('GrappeEnum').map(
        ({ key, properties }) =>
          `### ${properties.name}\n\n${cell(properties.description)}\n\n${table(
            ['value', 'what it means'],
            linked(key, 'GRAPPE_HAS_VALUE').map(({ node }) => [
              code(node.properties.name),
              cell(node.properties.description),
            ]),
          )}`,
      ),
    ].join('\n\n') + '\n'
  );
}

const intro = `# Data dictionary

What the graph holds: every kind of node, relationship, property and enumeration. Properties marked *Cypher* are stored for queries in Neo4j and are no fields of the API. The same is in the graph, as nodes whose labels begin with \`Grappe\`. Generated from \`schema/\`.`;

function kindSection({ key, properties }, linked) {
  const also =
    properties.interfaces.length > 0 ? ` It is a ${properties.interfaces.map(code).join(', ')}.` : '';
  return `### ${properties.name}\n\n${cell(properties.description)}${also}\n\n${propertyTable(key, linked)}`;
}

function relationshipSection({ key, properties }, linked) {
  const traits = [
    { span: 'a span', moment: 'a moment', undated: 'undated' }[properties.form],
    ...(properties.symmetric ? ['the same from both ends'] : []),
    ...(properties.acyclic ? ['never in a circle'] : []),
    ...(properties.bookkeeping ? ['book-keeping'] : []),
  ];
  const out = properties.symmetric ? 'both' : 'out';
  const ends = table(
    ['from', 'to'],
    pairsOf(key, linked).map(({ from, to }) => [from.join(', '), to.join(', ')]),
  );
  const fields = table(
    ['direction', 'field in GraphQL', 'what it lists'],
    [
      [out, code(properties.out), cell(properties.outDescription)],
      ...(properties.symmetric ? [] : [['in', code(properties.in), cell(properties.inDescription)]]),
    ],
  );
  const heading = `### ${properties.name}\n\n${cell(properties.description)} In GraphQL ${code(properties.statement)}; ${traits.join(', ')}.`;
  return [heading, ends, fields, propertyTable(key, linked)].join('\n\n');
}

/** The allowed pairs of ends, as the numbers on the links say. */
function pairsOf(key, linked) {
  const [from, to] = ['GRAPPE_FROM', 'GRAPPE_TO'].map((type) => linked(key, type));
  const numbers = [...new Set(from.flatMap(({ properties }) => properties.pairs))].sort((a, b) =>
    Number(a - b),
  );
  const namesIn = (ends, number) =>
    ends
      .filter(({ properties }) => properties.pairs.includes(number))
      .map(({ node }) => node.properties.name);
  return numbers.map((number) => ({ from: namesIn(from, number), to: namesIn(to, number) }));
}

function propertyTable(key, linked) {
  return table(
    ['property', 'type', 'what it is'],
    linked(key, 'GRAPPE_HAS_PROPERTY').map(({ node: { properties } }) => {
      const traits = [
        ...(properties.unique ? ['unique'] : []),
        ...(properties.search ? ['searched'] : []),
        ...(properties.derived ? ['Cypher'] : []),
      ];
      const said = traits.length > 0 ? ` *${traits.join(', ')}*` : '';
      return [
        code(properties.name),
        code(`${properties.type}${properties.nonNull ? '!' : ''}`),
        `${cell(properties.description)}${said}`,
      ];
    }),
  );
}
