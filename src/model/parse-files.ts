import { type DefinitionNode, GraphQLError, Source, parse } from 'graphql';
import type { Problem } from '../errors/problem.ts';

/** A text of the model folder; the path is what messages name. */
export interface ModelFile {
  readonly path: string;
  readonly text: string;
}

/** Files, in the order of their paths → definitions; a file that is not SDL is a problem at the place where it breaks. */
export function parseFiles(files: readonly ModelFile[], problems: Problem[]): readonly DefinitionNode[] {
  const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return inOrder.flatMap((file) => parseFile(file, problems));
}

function parseFile({ path, text }: ModelFile, problems: Problem[]): readonly DefinitionNode[] {
  try {
    return parse(new Source(text, path)).definitions;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const [location = { line: 1, column: 1 }] = error.locations ?? [];
    problems.push({
      code: 'MODEL_INVALID',
      message: error.message,
      place: { file: path, line: location.line, column: location.column },
    });
    return [];
  }
}
