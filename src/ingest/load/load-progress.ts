import type { Report } from '../../util/report.ts';
import { noEffect, type Counts, type Effect } from './apply-changes.ts';
import { effectLine } from './effect-line.ts';

/** So many sources are told one by one. */
const few = 20;

/** Tells what loading each source did: a line each where they are few, else a line for each tenth of them. */
export function loadProgress(total: number, report: Report): (file: string, effect: Effect) => void {
  if (total <= few) return (file, effect) => report(`${file}: ${effectLine(effect)}.`);
  let done = 0;
  let sum = noEffect;
  return (_file, effect) => {
    const tenths = Math.floor((done * 10) / total);
    done += 1;
    sum = { nodes: added(sum.nodes, effect.nodes), statements: added(sum.statements, effect.statements) };
    if (Math.floor((done * 10) / total) > tenths) report(`${done} of ${total} sources: ${effectLine(sum)}.`);
  };
}

function added(one: Counts, other: Counts): Counts {
  return {
    added: one.added + other.added,
    changed: one.changed + other.changed,
    removed: one.removed + other.removed,
  };
}
