import { unreachable } from '../../util/invariant.ts';
import type { Definition, FieldsDefinition, Member } from './definition.ts';

/** A definition as SDL. Arguments stand on the line of their field, each behind its description. */
export function printDefinition(definition: Definition): string {
  const { kind, name } = definition;
  const head = `${quoted(definition.description)}\n${kind} ${name}`;
  switch (kind) {
    case 'type':
    case 'interface':
    case 'input':
      return `${head}${clauseOf(definition)} {\n${definition.members.map(line).join('')}}\n`;
    case 'enum':
      return `${head} {\n${definition.values.map((each) => `  ${quoted(each.description)}\n  ${each.name}\n`).join('')}}\n`;
    case 'scalar':
      return `${head}${definition.specifiedBy === null ? '' : ` @specifiedBy(url: ${quoted(definition.specifiedBy)})`}\n`;
    default:
      return unreachable(kind);
  }
}

function clauseOf({ interfaces = [], oneOf = false }: FieldsDefinition): string {
  if (oneOf) return ' @oneOf';
  return interfaces.length > 0 ? ` implements ${interfaces.join(' & ')}` : '';
}

function line(member: Member): string {
  const given = (member.arguments ?? []).map((each) => `${quoted(each.description)} ${signature(each)}`);
  const list = given.length > 0 ? `(${given.join(', ')})` : '';
  return `  ${quoted(member.description)}\n  ${member.name}${list}: ${member.type}\n`;
}

function signature({ name, type, fallback }: Member): string {
  return `${name}: ${type}${fallback === undefined ? '' : ` = ${fallback}`}`;
}

/** A JSON string is a GraphQL string. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
