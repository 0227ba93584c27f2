import { type ASTNode, getLocation } from 'graphql';
import type { Place, Problem } from '../errors/problem.ts';

/** Notes a mistake of the model at a place in its text and lets the reader go on to the next one. */
export type Complain = (node: ASTNode, message: string, hint?: string) => void;

export function complainInto(problems: Problem[]): Complain {
  return (node, message, hint) => {
    const place = placeOf(node);
    problems.push({
      code: 'MODEL_INVALID',
      message,
      ...(hint ? { hint } : {}),
      ...(place ? { place } : {}),
    });
  };
}

function placeOf({ loc }: ASTNode): Place | undefined {
  return loc && { file: loc.source.name, ...getLocation(loc.source, loc.start) };
}
