import type { Problem } from '../errors/problem.ts';
import type { Cost } from '../query/plan/plan.ts';
import type { OperationRequest } from '../query/selection/select.ts';
import { smallerOperation, type SmallerOperation } from '../query/smaller/smaller-operation.ts';

/** The most that one operation may cost. */
interface CostLimits {
  readonly maxHops: number;
  readonly maxNodes: number;
}

/** `extensions.cost` of an answer: what its operation may cost at most, and what it might. */
interface CostReport extends Cost {
  readonly limits: Cost;
}

export function costReport({ nodes, hops }: Cost, limits: CostLimits): CostReport {
  return { nodes, hops, limits: limitsOf(limits) };
}

/** What an operation costs in excess of the limits, each with a smaller operation that fits them all. */
export function excessOf(request: OperationRequest, cost: Cost, limits: CostLimits): readonly Problem[] {
  const { maxHops, maxNodes } = limits;
  if (cost.hops <= maxHops && cost.nodes <= maxNodes) return [];
  const smaller = smallerOperation(request, limitsOf(limits));
  const refused = (message: string, figures: Readonly<Record<string, number>>): Problem => ({
    code: 'QUERY_TOO_COMPLEX',
    message: `${message} ${smaller ? adviceOf(smaller) : 'Ask for smaller pages and fewer relations in a row.'}`,
    details: { ...figures, ...(smaller && { smaller: smaller.text }) },
  });
  return [
    ...(cost.hops > maxHops
      ? [refused(hopsMessage(cost.hops, maxHops), { hops: cost.hops, limit: maxHops })]
      : []),
    ...(cost.nodes > maxNodes
      ? [refused(nodesMessage(cost.nodes, maxNodes), { cost: cost.nodes, limit: maxNodes })]
      : []),
  ];
}

function limitsOf({ maxHops, maxNodes }: CostLimits): Cost {
  return { nodes: maxNodes, hops: maxHops };
}

function hopsMessage(hops: number, limit: number): string {
  return `The operation walks ${hops} relations in a row, filters included; the limit is ${limit}.`;
}

function nodesMessage(nodes: number, limit: number): string {
  return `The operation may answer ${nodes} nodes (product of its pages); the limit is ${limit}.`;
}

/** Pages that a message names; the text shows them all. */
const named = 3;

function adviceOf({ isCut, pages }: SmallerOperation): string {
  const resized = pages.slice(0, named).map(({ field, from, to }) => `${field} ${from} → ${to}`);
  const more = pages.length > named ? ', …' : '';
  const ways = [
    ...(isCut ? ['without what lies farther'] : []),
    ...(pages.length > 0 ? [`with smaller pages (${resized.join(', ')}${more})`] : []),
  ];
  return `extensions.smaller is the same operation ${ways.join(' and ')}, which fits.`;
}
