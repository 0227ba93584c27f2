import {
  type ConstDirectiveNode,
  type DirectiveLocation,
  type GraphQLDirective,
  getDirectiveValues,
  isRequiredArgument,
  valueFromAST,
} from 'graphql';
import { invariant } from '../util/invariant.ts';
import { suggestion } from '../util/nearest.ts';
import type { Complain } from './complain.ts';
import { languageDirectives } from './language.ts';

/** One use of a directive of the language, with the values of its arguments. */
export interface DirectiveUse {
  readonly name: string;
  readonly node: ConstDirectiveNode;
  readonly values: Readonly<Record<string, unknown>>;
}

interface Bearer {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** The directives at one element, checked against the language; those in error are complained of and left out. */
export function readDirectives(
  bearer: Bearer,
  location: DirectiveLocation,
  complain: Complain,
): readonly DirectiveUse[] {
  const seen = new Set<string>();
  return (bearer.directives ?? []).flatMap((node) => {
    const directive = known(node, location, complain);
    if (!directive || !argumentsFit(node, directive, complain)) return [];
    if (seen.has(directive.name) && !directive.isRepeatable) {
      complain(node, `@${directive.name} stands here twice.`);
      return [];
    }
    seen.add(directive.name);
    return [
      {
        name: directive.name,
        node,
        values: getDirectiveValues(directive, { directives: [node] }) ?? {},
      },
    ];
  });
}

/** A text argument that the language requires. */
export function textOf({ values, name }: DirectiveUse, argument: string): string {
  const value = values[argument];
  invariant(typeof value === 'string', `@${name} declares ${argument}: String!`);
  return value;
}

/** A list argument that the language requires. */
export function textsOf({ values, name }: DirectiveUse, argument: string): readonly string[] {
  const value = values[argument];
  invariant(Array.isArray(value), `@${name} declares ${argument}: [String!]!`);
  return value.map(String);
}

function known(
  node: ConstDirectiveNode,
  location: DirectiveLocation,
  complain: Complain,
): GraphQLDirective | undefined {
  const directive = languageDirectives.get(node.name.value);
  if (directive?.locations.includes(location)) return directive;
  const allowed = [...languageDirectives.values()].filter(({ locations }) => locations.includes(location));
  const message = directive
    ? `@${node.name.value} cannot stand here.`
    : `There is no directive @${node.name.value}.`;
  complain(
    node,
    message,
    suggestion(
      node.name.value,
      allowed.map(({ name }) => name),
    ),
  );
  return undefined;
}

function argumentsFit(node: ConstDirectiveNode, directive: GraphQLDirective, complain: Complain): boolean {
  const given = node.arguments ?? [];
  const faults = given.filter((argument) => {
    const declared = directive.args.find(({ name }) => name === argument.name.value);
    if (!declared) {
      const names = directive.args.map(({ name }) => name);
      const hint = suggestion(argument.name.value, names);
      complain(argument, `@${directive.name} has no argument "${argument.name.value}".`, hint);
    } else if (valueFromAST(argument.value, declared.type) === undefined) {
      complain(argument.value, `@${directive.name} needs ${String(declared.type)} for "${declared.name}".`);
    } else return false;
    return true;
  });
  const missing = directive.args.filter(
    (declared) => isRequiredArgument(declared) && !given.some(({ name }) => name.value === declared.name),
  );
  for (const { name, description } of missing)
    complain(node, `@${directive.name} needs the argument "${name}".`, description ?? '');
  return faults.length + missing.length === 0;
}
