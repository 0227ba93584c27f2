import { DirectiveLocation, type EnumTypeDefinitionNode, type ScalarTypeDefinitionNode } from 'graphql';
import type { Complain } from './complain.ts';
import type { Enumeration, Scalar } from './graph-model.ts';
import { checkCase } from './naming.ts';
import { type DirectiveUse, readDirectives, textOf } from './read-directives.ts';

/** A scalar with the texts it accepts. */
export function readScalar(node: ScalarTypeDefinitionNode, complain: Complain): Scalar {
  const uses = readDirectives(node, DirectiveLocation.SCALAR, complain);
  const specifiedBy = uses.find(({ name }) => name === 'specifiedBy');
  const pattern = uses.find(({ name }) => name === 'pattern');
  if (pattern) checkRegex(pattern, complain);
  return {
    name: node.name.value,
    description: node.description?.value.trim() ?? '',
    specifiedBy: specifiedBy ? textOf(specifiedBy, 'url') : null,
    pattern: pattern ? textOf(pattern, 'regex') : null,
  };
}

/** A closed vocabulary. */
export function readEnum(node: EnumTypeDefinitionNode, complain: Complain): Enumeration {
  readDirectives(node, DirectiveLocation.ENUM, complain);
  const seen = new Set<string>();
  const values = (node.values ?? []).map((value) => {
    const name = value.name.value;
    if (seen.has(name)) complain(value.name, `The value "${name}" is declared twice.`);
    seen.add(name);
    checkCase(value.name, 'UPPER_SNAKE', complain);
    readDirectives(value, DirectiveLocation.ENUM_VALUE, complain);
    if (!value.description?.value.trim())
      complain(value.name, `The value "${name}" has no description.`, 'Write one in quotes above it.');
    return { name, description: value.description?.value.trim() ?? '' };
  });
  if (values.length === 0) complain(node.name, `The enum "${node.name.value}" has no values.`);
  return { name: node.name.value, description: node.description?.value.trim() ?? '', values };
}

function checkRegex(pattern: DirectiveUse, complain: Complain): void {
  try {
    new RegExp(textOf(pattern, 'regex'), 'u');
  } catch (error) {
    complain(pattern.node, `The pattern is not a regular expression: ${String(error)}.`);
  }
}
