import { Kind, type NameNode } from 'graphql';
import type { Complain } from './complain.ts';
import { builtInScalars, languageDocument } from './language.ts';

/** Types of the API that are the same for every model. */
const fixedTypes: readonly string[] = [
  'Query',
  'Mutation',
  'Subscription',
  'PageInfo',
  'Evidence',
  'Statement',
  'Kind',
  'SortDirection',
  'Certainty',
  'Revision',
  'Properties',
  'ChangeInput',
  'PutInput',
  'StateInput',
  'Dataset',
  'KindCount',
  'MatchedName',
  'Suggestion',
  'RelationshipKind',
  'RelationDirection',
  'Changes',
  'Change',
  'Group',
  'GroupBy',
  'GroupProperty',
  'RelationName',
];

const suffixes = /(Filter|Order|Connection|Edge|Where|Relation|Key)$/;

const reserved = new Set([
  ...builtInScalars,
  ...fixedTypes,
  ...languageDocument.definitions.flatMap((node) =>
    'name' in node && node.name && node.kind !== Kind.DIRECTIVE_DEFINITION ? [node.name.value] : [],
  ),
]);

/** Names of types are PascalCase and leave alone what the engine makes of them. */
export function checkTypeName(name: NameNode, complain: Complain): void {
  const text = name.value;
  if (reserved.has(text)) complain(name, `"${text}" is a name of the engine.`, 'Choose another one.');
  else if (suffixes.test(text))
    complain(
      name,
      `"${text}" ends like a type that the API makes of a kind.`,
      `Do not end a name in ${suffixes.exec(text)?.[0] ?? ''}.`,
    );
  else if (text.startsWith('Grappe'))
    complain(name, `"${text}" begins like a label of the engine's own book-keeping.`, 'Choose another one.');
  else checkCase(name, 'PascalCase', complain);
}

const cases = {
  PascalCase: /^[A-Z][A-Za-z0-9]*$/,
  camelCase: /^[a-z][A-Za-z0-9]*$/,
  UPPER_SNAKE: /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/,
} as const;

/** Names follow the case of their sort, as API and graph use them unchanged. */
export function checkCase(name: NameNode, wanted: keyof typeof cases, complain: Complain): void {
  if (!isCase(name.value, wanted)) complain(name, `"${name.value}" is not written in ${wanted}.`);
}

export function isCase(text: string, wanted: keyof typeof cases): boolean {
  return cases[wanted].test(text);
}

/** `ShortFilm` → `SHORT_FILM`. */
export function upperSnake(pascal: string): string {
  return pascal.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '_').toUpperCase();
}
