import { getNamedType, getNullableType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { upperSnake } from '../../src/model/naming.ts';
import { kindIn, relationsOf, rootLists, wholeList, type Field } from './asking.ts';
import { useRandomGraph } from './random-graph.ts';

const randomGraph = useRandomGraph();

interface Group {
  readonly key: string | null;
  readonly count: number;
}

type Edge = Readonly<Record<string, unknown>> & { readonly node: { readonly __typename: string } };

type Connection = Readonly<Record<string, readonly Group[]>> & {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
};

test.each([null, '2012-03-15', '2017-12-28'])(
  'groups of relations at %s sum to the total, each as large as its rows are many',
  async (date) => {
    const { asking, testModel } = randomGraph();
    let groups = 0;
    for (const list of rootLists(testModel)) {
      for (const relation of relationsOf(testModel, kindIn(list))) {
        const properties = propertiesOf(relation);
        const text = `${list.name}(first: ${wholeList}) { nodes { found: ${fieldText(relation, properties)} } }`;
        const at = date === null ? '' : `at(date: "${date}")`;
        const data = await asking.ask(date === null ? `{ ${text} }` : `{ at: ${at} { ${text} } }`);
        for (const connection of connectionsIn(data)) {
          groups += checkGroups(connection, properties, `${list.name} ${relation.name}`);
        }
      }
    }
    expect(groups).toBeGreaterThan(1000);
  },
  240_000,
);

/** A property of statements that has one value, and whether edges can be asked for it where somebody left it out. */
interface Property {
  readonly name: string;
  readonly isOptional: boolean;
}

function propertiesOf(relation: Field): readonly Property[] {
  const words = randomGraph().testModel.schema.getType('GroupProperty');
  const known = words && 'getValues' in words ? words.getValues().map(({ name }) => name) : [];
  const connection = getNamedType(relation.type);
  const edge = isObjectType(connection) && getNamedType(connection.getFields()['edges']?.type);
  const fields = isObjectType(edge) ? Object.values(edge.getFields()) : [];
  return fields
    .filter(({ type }) => isLeafType(getNamedType(type)) && !isListType(getNullableType(type)))
    .filter(({ name }) => known.includes(upperSnake(name)))
    .map(({ name, type }) => ({ name, isOptional: !isNonNullType(type) }));
}

function fieldText(relation: Field, properties: readonly Property[]): string {
  const groupings = properties.map(
    ({ name }) => `by_${name}: groups(by: {edge: ${upperSnake(name)}}, first: ${wholeList}) { key count }`,
  );
  const kinds = 'by_kind_of_node: groups(by: {node: KIND}) { key count }';
  const shown = properties.filter(({ isOptional }) => isOptional).map(({ name }) => name);
  const edges = `edges { ${shown.join(' ')} node { __typename } }`;
  return `${relation.name}(first: ${wholeList}) { totalCount ${edges} ${groupings.join(' ')} ${kinds} }`;
}

function connectionsIn(data: unknown): readonly Connection[] {
  if (Array.isArray(data)) return data.flatMap(connectionsIn);
  if (typeof data !== 'object' || data === null) return [];
  const { found } = data as { readonly found?: Connection };
  return found ? [found] : Object.values(data).flatMap(connectionsIn);
}

/** How many groups there were to check. */
function checkGroups(found: Connection, properties: readonly Property[], place: string): number {
  const grouped = (name: string): readonly Group[] => found[`by_${name}`] ?? [];
  for (const name of [...properties.map((each) => each.name), 'kind_of_node'])
    expect(sum(grouped(name)), `${place} by ${name}`).toBe(found.totalCount);
  for (const { name, isOptional } of properties) {
    // Years of dates are told by the differential trial.
    const isDate = ['startDate', 'endDate', 'date', 'asOf'].includes(name);
    if (!isDate && isOptional)
      expect(asCounts(grouped(name)), `${place} by ${name}`).toEqual(
        counted(found.edges, (edge) => edge[name]),
      );
  }
  expect(asCounts(grouped('kind_of_node')), place).toEqual(
    counted(found.edges, ({ node }) => upperSnake(node.__typename)),
  );
  return properties.reduce((total, { name }) => total + grouped(name).length, 0);
}

function sum(groups: readonly Group[]): number {
  return groups.reduce((total, { count }) => total + count, 0);
}

function asCounts(groups: readonly Group[]): Readonly<Record<string, number>> {
  return Object.fromEntries(groups.map(({ key, count }) => [String(key), count]));
}

function counted(edges: readonly Edge[], keyOf: (edge: Edge) => unknown): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const edge of edges) counts[String(keyOf(edge))] = (counts[String(keyOf(edge))] ?? 0) + 1;
  return counts;
}
