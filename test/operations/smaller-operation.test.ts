import {
  getNamedType,
  getOperationAST,
  getVariableValues,
  Kind,
  parse,
  TypeInfo,
  validate,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type SelectionSetNode,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/query/compile.ts';
import type { Cost } from '../../src/query/plan/plan.ts';
import type { OperationRequest } from '../../src/query/selection/select.ts';
import { smallerOperation } from '../../src/query/smaller/smaller-operation.ts';
import { generateGraph } from '../differential/graph/generate-graph.ts';
import { loadTestModel, type TestModel } from '../differential/models.ts';
import { generateOperation } from '../differential/operations/generate.ts';
import { Pools } from '../differential/operations/pools.ts';
import { Random } from '../differential/random.ts';

const seed = Number(process.env['GRAPPE_TEST_SEED'] ?? 20_131_003);

function requestOf({ model, schema }: TestModel, document: DocumentNode, given: object): OperationRequest {
  const operation = getOperationAST(document);
  if (!operation) throw new Error('There is one operation.');
  const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...given });
  if (!variables) throw new Error('The variables fit.');
  return { document, operation, variables, schema, model, pageMax: 100, today: '2026-01-02' };
}

function costOf(request: OperationRequest): Cost {
  return compile(request).plan.cost;
}

describe.each(['films', 'domain'] as const)(
  'random operations on the model of %s that cost too much',
  (name) => {
    test('are answered with one that is valid, fits, and asks no more', async () => {
      const testModel = await loadTestModel(name);
      const { model, schema } = testModel;
      const pools = new Pools(model, generateGraph(model, new Random(seed), { nodes: 300, edges: 3300 }));
      const random = new Random(seed + 1);
      const seen = { refused: 0, cut: 0, lowered: 0, helpless: 0 };
      for (let shape = 0; shape < 150; shape += 1) {
        const choices = { shape: new Random(seed + shape), values: new Random(seed - shape) };
        const { document, variables, text } = generateOperation(schema, choices, pools);
        const request = requestOf(testModel, document, variables);
        const cost = costOf(request);
        const limits = { nodes: limitBelow(random, cost.nodes), hops: random.int(0, cost.hops) };
        if (cost.nodes <= limits.nodes && cost.hops <= limits.hops) continue;
        seen.refused += 1;
        const smaller = smallerOperation(request, limits);
        expect(smallerOperation(request, limits)).toEqual(smaller);
        if (!smaller) {
          seen.helpless += 1;
          expect(leastCost(testModel, document, variables).nodes, text).toBeGreaterThan(limits.nodes);
          continue;
        }
        seen.cut += smaller.isCut ? 1 : 0;
        seen.lowered += smaller.pages.length > 0 ? 1 : 0;
        const made = parse(smaller.text);
        expect(validate(schema, made), smaller.text).toEqual([]);
        const asked = requestOf(testModel, made, variables);
        const { nodes, hops } = costOf(asked);
        expect(nodes <= limits.nodes && hops <= limits.hops, `${text}\n${smaller.text}`).toBe(true);
        expect(
          [...pathsOf(made)].filter((path) => !pathsOf(document).has(path)),
          smaller.text,
        ).toEqual([]);
        expect(largerPages(testModel, request, asked), `${text}\n${smaller.text}`).toEqual([]);
      }
      console.log(`${name}: ${JSON.stringify(seen)}`);
      expect(Math.min(seen.cut, seen.lowered)).toBeGreaterThan(seen.refused / 4);
      expect(seen.helpless).toBeLessThan(seen.refused / 4);
    });
  },
);

/** Any limit below a cost, small ones as likely as large ones. */
function limitBelow(random: Random, nodes: number): number {
  return Math.max(1, Math.floor(nodes ** random.next()));
}

/** What is left of an operation without relations and with pages of one row. */
function leastCost(testModel: TestModel, document: DocumentNode, variables: object): Cost {
  const info = new TypeInfo(testModel.schema);
  const least = visit(
    document,
    visitWithTypeInfo(info, {
      Field: (node: FieldNode) => {
        const isConnection = getNamedType(info.getType())?.name.endsWith('Connection');
        if (isConnection && info.getParentType()?.name !== 'Query') return null;
        return node.arguments?.some(({ name }) => name.value === 'first') ? withFirst(node, '1') : undefined;
      },
    }),
  );
  const whole = visit(least, {
    SelectionSet: (node: SelectionSetNode) => ({ ...node, selections: [...node.selections, typename] }),
  });
  return costOf(requestOf(testModel, whole, variables));
}

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

function withFirst(node: FieldNode, value: string): FieldNode {
  const others = (node.arguments ?? []).filter(({ name }) => name.value !== 'first');
  const first = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'first' },
    value: { kind: Kind.INT, value },
  } as const;
  return { ...node, arguments: [...others, first] };
}

/** Response keys and field names from the top, of every field that is asked; what stands for nothing at all is left out. */
function pathsOf(document: DocumentNode): ReadonlySet<string> {
  const paths = new Set<string>();
  const walk = ({ selections }: SelectionSetNode, above: string): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet, above);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = document.definitions.find(
          (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === selection.name.value,
        );
        if (fragment?.kind === Kind.FRAGMENT_DEFINITION) walk(fragment.selectionSet, above);
      } else if (selection.name.value !== '__typename') {
        const path = `${above}/${selection.alias?.value ?? ''}:${selection.name.value}`;
        paths.add(path);
        if (selection.selectionSet) walk(selection.selectionSet, path);
      }
    }
  };
  const operation = getOperationAST(document);
  if (operation) walk(operation.selectionSet, '');
  return paths;
}

/** The lists of the second operation that ask more rows than any list of that field does in the first. */
function largerPages(testModel: TestModel, one: OperationRequest, two: OperationRequest): readonly string[] {
  const before = mostRows(testModel, one);
  return [...mostRows(testModel, two)].flatMap(([field, rows]) =>
    rows > (before.get(field) ?? 0) ? [field] : [],
  );
}

function mostRows(
  { schema }: TestModel,
  { document, variables }: OperationRequest,
): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: (node: FieldNode) => {
        if (!info.getFieldDef()?.args.some(({ name }) => name === 'first')) return;
        const given = node.arguments?.find(({ name }) => name.value === 'first');
        const asked = given ? valueFromASTUntyped(given.value, variables) : undefined;
        const rows = typeof asked === 'number' ? asked : 20;
        most.set(node.name.value, Math.max(most.get(node.name.value) ?? 0, rows));
      },
    }),
  );
  return most;
}
