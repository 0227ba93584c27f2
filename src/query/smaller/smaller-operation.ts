import {
  Kind,
  print,
  separateOperations,
  visit,
  type DocumentNode,
  type OperationDefinitionNode,
  type VariableNode,
} from 'graphql';
import { invariant } from '../../util/invariant.ts';
import { costOf } from '../plan/cost.ts';
import { nothingKnown } from '../plan/knowledge.ts';
import type { Cost, Plan } from '../plan/plan.ts';
import { planOperation } from '../plan/plan-operation.ts';
import { select, type OperationRequest } from '../selection/select.ts';
import { chooseSizes } from './choose-sizes.ts';
import { cutHops } from './cut-hops.ts';
import { pageFields, withPageSizes, type PageField } from './page-fields.ts';

/** An operation that asks no more than another, and less where that is too much. */
export interface SmallerOperation {
  readonly text: string;
  readonly pages: readonly ResizedPage[];
  /** Whether relations are left out. */
  readonly isCut: boolean;
}

export interface ResizedPage {
  readonly field: string;
  readonly from: number;
  readonly to: number;
}

/** The largest integer that an argument can have: no page is as large, so that none is refused while pages are numbered. */
const noLimit = 2 ** 31 - 1;

/**
 * The operation of a request as it fits: what lies too many relations away left out, then pages lowered where their product
 * is too large, page sizes in variables made literal. Null where even pages of one row are too many.
 */
export function smallerOperation(request: OperationRequest, limits: Cost): SmallerOperation | null {
  const whole = documentOf(request.document, request.operation);
  const { hops } = planOf(requestOf(request, whole)).cost;
  for (let most = Math.min(hops, limits.hops); most >= 0; most -= 1) {
    const isCut = most < hops;
    const document = isCut ? tidied(cutHops(request.schema, whole, request.variables, most)) : whole;
    const found =
      planOf(requestOf(request, document)).cost.hops <= limits.hops && sized(request, document, limits);
    if (found) return { ...found, isCut };
  }
  return null;
}

function sized(
  request: OperationRequest,
  document: DocumentNode,
  limits: Cost,
): Omit<SmallerOperation, 'isCut'> | null {
  const { schema, variables, pageMax } = request;
  const fields = [...pageFields(schema, document, variables)];
  const asked = fields.map(([, { size }]) => size);
  const sizes = chooseSizes(asked, costOfSizes(request, document, fields), limits.nodes);
  if (!sizes) return null;
  const pages = fields.flatMap(
    ([key, { field, size }], index): readonly (ResizedPage & { key: string })[] => {
      const to = sizes[index] ?? size;
      return to < size && size <= pageMax ? [{ key, field, from: size, to }] : [];
    },
  );
  const lowered = new Map(pages.map(({ key, to }) => [key, to]));
  const smaller = tidied(withPageSizes(schema, document, variables, lowered));
  if (planOf(requestOf(request, smaller)).cost.nodes > limits.nodes) return null;
  return { text: print(smaller), pages: pages.map(({ field, from, to }) => ({ field, from, to })) };
}

/**
 * What the document would cost with other pages. It is planned once, each page having its number for a size: whatever
 * size is tried then takes the place of its number. A page that is refused anyway is refused there too.
 */
function costOfSizes(
  request: OperationRequest,
  document: DocumentNode,
  fields: readonly (readonly [string, PageField])[],
): (sizes: readonly number[]) => number {
  const numbers = new Map(
    fields.map(([key, { size }], index) => [key, size < 0 || size > request.pageMax ? -1 : index + 1]),
  );
  const numbered = withPageSizes(request.schema, document, request.variables, numbers);
  const { statements } = planOf({ ...requestOf(request, numbered), pageMax: noLimit });
  return (sizes) => costOf(statements, ({ size }) => sizes[size - 1] ?? size).nodes;
}

function planOf(request: OperationRequest): Plan {
  return planOperation(select(request), nothingKnown);
}

/** The request with another document; what was coerced for its variables still holds. */
function requestOf(request: OperationRequest, document: DocumentNode): OperationRequest {
  return { ...request, document, operation: operationIn(document) };
}

function operationIn({ definitions }: DocumentNode): OperationDefinitionNode {
  const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  invariant(operation, 'the document holds an operation');
  return operation;
}

/** The operation and the fragments that it uses. */
function documentOf(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const own = separateOperations(document)[operation.name?.value ?? ''];
  invariant(own, 'the operation is of the document');
  return own;
}

/** The document without fragments and variables that nothing uses any more. */
function tidied(document: DocumentNode): DocumentNode {
  const used = documentOf(document, operationIn(document));
  const variables = new Set<string>();
  visit(used, {
    VariableDefinition: () => false,
    Variable: ({ name }: VariableNode) => void variables.add(name.value),
  });
  const definitions = used.definitions.map((each) => {
    if (each.kind !== Kind.OPERATION_DEFINITION) return each;
    const kept = each.variableDefinitions?.filter(({ variable }) => variables.has(variable.name.value));
    return { ...each, variableDefinitions: kept ?? [] };
  });
  return { ...used, definitions };
}
