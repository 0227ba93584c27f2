import { type ASTNode, DirectiveLocation, type ObjectTypeDefinitionNode } from 'graphql';
import { suggestion } from '../util/nearest.ts';
import type { Complain } from './complain.ts';
import type { Ends, Property, Relationship, StatementForm } from './graph-model.ts';
import { isCase } from './naming.ts';
import { type DirectiveUse, readDirectives, textOf, textsOf } from './read-directives.ts';
import { readProperties } from './read-properties.ts';

/** A relationship with its ends as written, and the places to complain at. */
export interface RelationshipDraft {
  readonly relationship: Omit<Relationship, 'properties'>;
  readonly own: readonly Property[];
  readonly ends: readonly WrittenEnds[];
  readonly use: DirectiveUse;
  readonly node: ObjectTypeDefinitionNode;
}

/** One @ends: names of kinds and interfaces as written, and the kinds they stand for. */
interface WrittenEnds extends Ends {
  readonly fromNames: readonly string[];
  readonly toNames: readonly string[];
}

/** Kinds by the name of the kind itself or of an interface. */
export type KindSets = ReadonlyMap<string, readonly string[]>;

/** Relationships in order; one whose @relationship is in error is left out, as that has been complained of. */
export function readRelationships(
  nodes: readonly ObjectTypeDefinitionNode[],
  sets: KindSets,
  types: readonly string[],
  complain: Complain,
): readonly RelationshipDraft[] {
  const seen = new Map<string, string>();
  return nodes.flatMap((node) => {
    const uses = readDirectives(node, DirectiveLocation.OBJECT, complain);
    const use = uses.find(({ name }) => name === 'relationship');
    const own = readProperties(node.fields ?? [], 'statement', types, complain);
    refuseForeign(node, uses, complain);
    const ends = uses.filter(({ name }) => name === 'ends').map((each) => readEnds(each, sets, complain));
    if (!(node.directives ?? []).some(({ name }) => name.value === 'ends'))
      complain(node.name, `"${node.name.value}" has no ends.`, 'Add @ends(from: […], to: […]).');
    if (!use) return [];
    const relationship = relationshipOf(node, use, ends, complain);
    const other = seen.get(relationship.type);
    if (other !== undefined)
      complain(argumentAt(use, 'type'), `"${relationship.type}" is the type of "${other}" already.`);
    seen.set(relationship.type, node.name.value);
    return other === undefined ? [{ relationship, own, ends, use, node }] : [];
  });
}

/** The node of an argument in the text, or of the directive where it is not written. */
export function argumentAt({ node }: DirectiveUse, argument: string): ASTNode {
  return node.arguments?.find(({ name }) => name.value === argument) ?? node;
}

function refuseForeign(
  node: ObjectTypeDefinitionNode,
  uses: readonly DirectiveUse[],
  complain: Complain,
): void {
  for (const use of uses)
    if (!['relationship', 'ends'].includes(use.name))
      complain(use.node, `@${use.name} is for kinds, not for relationships.`);
  const [parent] = node.interfaces ?? [];
  if (parent) complain(parent, 'A relationship implements nothing.');
}

function relationshipOf(
  node: ObjectTypeDefinitionNode,
  use: DirectiveUse,
  ends: readonly WrittenEnds[],
  complain: Complain,
): Omit<Relationship, 'properties'> {
  const type = textOf(use, 'type');
  if (!isCase(type, 'UPPER_SNAKE'))
    complain(argumentAt(use, 'type'), `"${type}" is not written in UPPER_SNAKE.`);
  for (const side of ['out', 'in'] as const) checkField(use, side, complain);
  checkSymmetry(use, ends, complain);
  return {
    type,
    statement: node.name.value,
    description: node.description?.value.trim() ?? '',
    form: formOf(use, complain),
    symmetric: use.values['symmetric'] === true,
    acyclic: use.values['acyclic'] === true,
    bookkeeping: use.values['bookkeeping'] === true,
    claim: use.values['claim'] === true,
    ends: ends.map(({ from, to }) => ({ from, to })),
    out: { field: textOf(use, 'out'), description: textOf(use, 'outDescription').trim() },
    in: { field: textOf(use, 'in'), description: textOf(use, 'inDescription').trim() },
  };
}

function checkField(use: DirectiveUse, side: 'in' | 'out', complain: Complain): void {
  const field = textOf(use, side);
  if (!isCase(field, 'camelCase')) complain(argumentAt(use, side), `"${field}" is not written in camelCase.`);
  if (field === 'relations')
    complain(argumentAt(use, side), '"relations" is a name of the engine.', 'Choose another one.');
  if (!textOf(use, `${side}Description`).trim())
    complain(argumentAt(use, `${side}Description`), `The field "${field}" has no description.`);
}

function formOf(use: DirectiveUse, complain: Complain): StatementForm {
  const said = ['moment', 'undated', 'claim'].filter((flag) => use.values[flag] === true);
  if (said.length > 1)
    complain(use.node, `A relationship cannot be ${said.join(' and ')} at once.`, 'Choose one.');
  if (said[0] === 'moment') return 'moment';
  return said.length > 0 ? 'undated' : 'span';
}

function checkSymmetry(use: DirectiveUse, ends: readonly WrittenEnds[], complain: Complain): void {
  const sameField = textOf(use, 'out') === textOf(use, 'in');
  const symmetric = use.values['symmetric'] === true;
  if (symmetric && !sameField)
    complain(argumentAt(use, 'in'), 'A symmetric relationship has one field name at both ends.');
  if (!symmetric && sameField)
    complain(
      argumentAt(use, 'in'),
      `Both ends have the field "${textOf(use, 'in')}".`,
      'Name the inverse differently, or say symmetric: true.',
    );
  if (symmetric && use.values['acyclic'] === true)
    complain(
      argumentAt(use, 'acyclic'),
      'A symmetric relationship always leads back.',
      'Leave out symmetric or acyclic.',
    );
  for (const { from, to } of ends)
    if (symmetric && [...from].sort().join() !== [...to].sort().join())
      complain(use.node, 'A symmetric relationship has the same kinds at both ends.');
}

function readEnds(use: DirectiveUse, sets: KindSets, complain: Complain): WrittenEnds {
  const fromNames = namesOf(use, 'from', sets, complain);
  const toNames = namesOf(use, 'to', sets, complain);
  return { fromNames, toNames, from: kindsOf(fromNames, sets), to: kindsOf(toNames, sets) };
}

function namesOf(
  use: DirectiveUse,
  side: 'from' | 'to',
  sets: KindSets,
  complain: Complain,
): readonly string[] {
  const names = textsOf(use, side);
  if (names.length === 0) complain(argumentAt(use, side), `@ends names nothing in "${side}".`);
  for (const name of names)
    if (!sets.has(name))
      complain(
        argumentAt(use, side),
        `There is no kind or interface "${name}".`,
        suggestion(name, [...sets.keys()]),
      );
  return names.filter((name) => sets.has(name));
}

/** The kinds that names stand for, in the order of the model, each once. */
export function kindsOf(names: readonly string[], sets: KindSets): readonly string[] {
  const wanted = new Set(names.flatMap((name) => sets.get(name) ?? []));
  return (sets.get('Node') ?? []).filter((kind) => wanted.has(kind));
}
