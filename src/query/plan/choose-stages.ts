import { typesOf } from '../selection/hop.ts';
import type { Cell, Draft } from './draft.ts';
import { estimateRoot, estimateStep, type Estimate, type Reach, type RootSize } from './estimate.ts';
import type { Planning } from './planning.ts';

type PageCell = Extract<Cell, { readonly kind: 'page' }>;

/** So many rows for each distinct node pay for reading the node apart; see docs/decisions/staged-statements.md. */
const leastRatio = 1.5;

/** Rows that would be read again, below which one text for all is preferred; chosen, not measured. */
const leastRepeated = 100;

/** The pages whose nodes are better read once each, in a level of their own, than wherever they come. */
export function chooseStages(planning: Planning, draft: Draft, root: RootSize): ReadonlySet<Cell> {
  const staged = new Set<Cell>();
  const { statistics } = planning.knowledge;
  const start = statistics && estimateRoot(statistics, root);
  addStages(planning, draft, start, root.kinds.join('|'), staged);
  return staged;
}

/** Whether any page of the row is staged: then the row above it has to be, too. */
function addStages(
  planning: Planning,
  draft: Draft,
  above: Estimate | null,
  place: string,
  staged: Set<Cell>,
): boolean {
  let isAny = false;
  for (const cell of draft.cells.values()) {
    if (cell.kind !== 'page' || !isExpanded(cell.draft)) continue;
    const { statistics } = planning.knowledge;
    const here = statistics && above && estimateStep(statistics, above, cell);
    const step = `${place} ${typesOf(cell.match.hop).join('|')}`;
    const index = planning.choices.length;
    const isBelow = addStages(planning, cell.draft, here, step, staged);
    const { isStaged, reason } = chosen(planning, here, isBelow);
    planning.choices.splice(index, 0, {
      place: step,
      chosen: isStaged ? 'each node read once, in a level of its own' : 'nodes read wherever they come',
      reason,
    });
    if (isStaged) staged.add(cell);
    isAny ||= isStaged;
  }
  return isAny;
}

/** Whether something hangs on the node of a row that is worth reading once only. */
function isExpanded({ cells }: PageCell['draft']): boolean {
  return [...cells.values()].some(({ kind }) => kind !== 'plain' && kind !== 'sources');
}

function chosen(
  { knowledge }: Planning,
  here: Estimate | null,
  isBelow: boolean,
): { readonly isStaged: boolean; readonly reason: string } {
  const { pages } = knowledge.forms;
  if (pages !== 'auto') return { isStaged: pages === 'staged', reason: 'the form is given' };
  if (!here) return { isStaged: false, reason: 'nothing is known of the database' };
  const figures = figuresOf(here);
  const isWorth = (comesAgain(here) || comesAgain(here.hub)) && here.most - here.distinct >= leastRepeated;
  if (isWorth || !isBelow) return { isStaged: isWorth, reason: figures };
  return { isStaged: true, reason: `${figures}, but below them are levels of their own` };
}

function comesAgain({ rows, distinct }: Reach): boolean {
  return rows >= leastRatio * distinct;
}

function figuresOf({ hub, hasKey, ...usual }: Estimate): string {
  const figures = `about ${rowsOf(usual)}`;
  return hasKey ? `${figures}, from a hub ${rowsOf(hub)}` : figures;
}

function rowsOf({ rows, distinct }: Reach): string {
  return `${rounded(rows)} rows of ${rounded(distinct)} nodes`;
}

function rounded(figure: number): string {
  return String(figure < 10 ? Math.round(figure * 10) / 10 : Math.round(figure));
}
