import {
  getNamedType,
  getOperationAST,
  getVariableValues,
  isListType,
  isInputObjectType,
  isInputType,
  Kind,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLInputType,
  type IntValueNode,
  type ObjectValueNode,
  type SelectionSetNode,
  type StringValueNode,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/query/compile.ts';
import { generateGraph } from '../differential/graph/generate-graph.ts';
import { loadTestModel, type TestModel } from '../differential/models.ts';
import { generateOperation } from '../differential/operations/generate.ts';
import { Pools } from '../differential/operations/pools.ts';
import { Random } from '../differential/random.ts';

const seed = Number(process.env['GRAPPE_TEST_SEED'] ?? 20_131_003);

/** An operation and its variables. */
interface Asked {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Change = (asked: Asked, testModel: TestModel, random: Random) => Asked;

const changes: Readonly<Record<string, Change>> = {
  'other aliases': renamed,
  'another order of fields, arguments and entries': shuffled,
  'other page sizes, days, texts and numbers': revalued,
  'all of them': (asked, testModel, random) =>
    revalued(shuffled(renamed(asked, testModel, random), testModel, random), testModel, random),
};

describe.each(['films', 'domain'] as const)('random operations on the model of %s', (name) => {
  test.each(Object.keys(changes))('have the same texts with %s', async (what) => {
    const testModel = await loadTestModel(name);
    const { model, schema } = testModel;
    const pools = new Pools(model, generateGraph(model, new Random(seed), { nodes: 300, edges: 3300 }));
    const random = new Random(seed + 1);
    let texts = 0;
    for (let shape = 0; shape < 120; shape += 1) {
      const choices = { shape: new Random(seed + shape), values: new Random(seed - shape) };
      const asked = generateOperation(schema, choices, pools);
      const changed = changes[what]?.(asked, testModel, random) ?? asked;
      expect(validate(schema, changed.document)).toEqual([]);
      const expected = textsOf(testModel, asked);
      expect(textsOf(testModel, changed), asked.text).toEqual(expected);
      texts += expected.length;
    }
    expect(texts).toBeGreaterThan(120);
  });
});

function textsOf({ model, schema }: TestModel, { document, variables }: Asked): readonly string[] {
  const operation = getOperationAST(document);
  if (!operation) throw new Error('There is one operation.');
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced) throw new Error('The variables fit.');
  const request = {
    document,
    operation,
    variables: coerced,
    schema,
    model,
    pageMax: 10_000,
    today: '2026-01-02',
  };
  return [...new Set(compile(request).queries.map(({ text }) => text))].sort();
}

/** Each response key gets another name, the same wherever it stands: what was merged still is. */
function renamed({ document, variables }: Asked, _model: TestModel, _random: Random): Asked {
  const names = new Map<string, string>();
  const nameOf = (key: string) => names.get(key) ?? names.set(key, `z${names.size}`).get(key) ?? key;
  const visitor = {
    Field: (node: FieldNode): FieldNode => ({
      ...node,
      alias: { kind: Kind.NAME, value: nameOf(node.alias?.value ?? node.name.value) },
    }),
  };
  return { document: visit(document, visitor), variables };
}

function shuffled({ document, variables }: Asked, _model: TestModel, random: Random): Asked {
  const visitor = {
    SelectionSet: (node: SelectionSetNode) => ({ ...node, selections: random.shuffled(node.selections) }),
    // Fields of one name must give the same arguments, in whatever order.
    Field: (node: FieldNode) => ({ ...node, arguments: random.shuffled(node.arguments ?? []) }),
    ObjectValue: { leave: (node: ObjectValueNode) => ({ ...node, fields: sortedBackwards(node) }) },
  };
  const made = visit(document, visitor);
  return { document: { ...made, definitions: random.shuffled(made.definitions) }, variables };
}

/** Not by chance: values of fields that share a response key are compared as they are written. */
function sortedBackwards({ fields }: ObjectValueNode) {
  return [...fields].sort((a, b) => (a.name.value < b.name.value ? 1 : -1));
}

/** Other values of the same types; what was equal still is, and what was not is not. */
function revalued({ document, variables }: Asked, { schema }: TestModel, random: Random): Asked {
  const salt = random.int(1, 9);
  const info = new TypeInfo(schema);
  const visitor = {
    StringValue: (node: StringValueNode) => ({
      ...node,
      value: otherText(node.value, getNamedType(info.getInputType())?.name, salt),
    }),
    IntValue: (node: IntValueNode) =>
      getNamedType(info.getInputType())?.name === 'Int'
        ? { ...node, value: String(otherNumber(Number(node.value), salt)) }
        : undefined,
  };
  const made = visit(document, visitWithTypeInfo(info, visitor));
  const declared = getOperationAST(document)?.variableDefinitions ?? [];
  const values = declared.flatMap(({ variable: { name }, type }) => {
    const value = variables[name.value];
    const inner = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
    const named = schema.getType(inner.kind === Kind.NAMED_TYPE ? inner.name.value : leafOf(inner.type));
    return value === undefined
      ? []
      : [[name.value, otherValue(value, isInputType(named) ? named : undefined, salt)] as const];
  });
  return { document: made, variables: Object.fromEntries(values) };
}

function leafOf(type: { readonly kind: Kind }): string {
  if ('type' in type) return leafOf(type.type as { kind: Kind });
  return (type as unknown as { name: { value: string } }).name.value;
}

function otherValue(value: unknown, type: GraphQLInputType | undefined, salt: number): unknown {
  const inner = isListType(type) ? type.ofType : type;
  if (Array.isArray(value)) return value.map((item) => otherValue(item, inner, salt));
  const named = getNamedType(type);
  if (isInputObjectType(named) && typeof value === 'object' && value !== null) {
    const fields = named.getFields();
    return Object.fromEntries(
      Object.entries(value).map(([name, below]) => [name, otherValue(below, fields[name]?.type, salt)]),
    );
  }
  if (typeof value === 'number') return named?.name === 'Int' ? otherNumber(value, salt) : value;
  return typeof value === 'string' ? otherText(value, named?.name, salt) : value;
}

function otherNumber(value: number, salt: number): number {
  return value * 7 + salt;
}

/** A text of the same type: dates move by whole cycles of leap years, ids keep the prefix that tells their kind, cursors stay. */
function otherText(text: string, type: string | undefined, salt: number): string {
  if (type === 'EDTF' || type === 'Date')
    return text.replace(/\d{4}/g, (year) => String(Number(year) + 400 * salt));
  if (type === 'ID') return text.includes(':') ? `${text}-${salt}` : text;
  if (type !== 'String') return text;
  return `${text} ${salt}`;
}
