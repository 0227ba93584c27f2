import { GraphQLInterfaceType } from 'graphql';
import { type Problem, throwIfAny } from '../errors/problem.ts';
import { complainInto } from './complain.ts';
import type { Property, Relationship } from './graph-model.ts';
import { languageSchema } from './language.ts';
import { readProperties } from './read-properties.ts';

export type Base = 'ClaimStatement' | 'Lifetime' | 'MomentStatement' | 'SpanStatement' | 'UndatedStatement';

/** The type of the language that holds what all statements of this form have. */
export function baseOf({ claim, form }: Pick<Relationship, 'claim' | 'form'>): Base {
  if (claim) return 'ClaimStatement';
  return ({ span: 'SpanStatement', moment: 'MomentStatement', undated: 'UndatedStatement' } as const)[form];
}

/** The properties that the language adds in front of those of the model. */
export function commonProperties(base: Base): readonly Property[] {
  return common[base];
}

const common: Readonly<Record<Base, readonly Property[]>> = {
  ClaimStatement: propertiesOf('ClaimStatement'),
  Lifetime: propertiesOf('Lifetime'),
  MomentStatement: propertiesOf('MomentStatement'),
  SpanStatement: propertiesOf('SpanStatement'),
  UndatedStatement: propertiesOf('UndatedStatement'),
};

function propertiesOf(base: Base): readonly Property[] {
  const problems: Problem[] = [];
  const type = languageSchema.getType(base);
  const fields = type instanceof GraphQLInterfaceType ? (type.astNode?.fields ?? []) : [];
  const types = Object.keys(languageSchema.getTypeMap());
  const properties = readProperties(fields, 'base', types, complainInto(problems));
  throwIfAny(problems);
  return properties;
}
