import { createHash } from 'node:crypto';
import type { ASTNode } from 'graphql';
import { type Problem, throwIfAny } from '../errors/problem.ts';
import { checkDayColumns } from './check-day-columns.ts';
import { checkNames } from './check-names.ts';
import { claimProperties } from './claim-properties.ts';
import { baseOf, commonProperties } from './common-properties.ts';
import { type Complain, complainInto } from './complain.ts';
import type { GraphModel, Kind, KindInterface, Relationship } from './graph-model.ts';
import { builtInScalars } from './language.ts';
import { type Declarations, declarationsOf, languageDeclarations } from './declarations.ts';
import { type ModelFile, parseFiles } from './parse-files.ts';
import { textOf } from './read-directives.ts';
import { type InterfaceDraft, readInterfaces } from './read-interfaces.ts';
import { type KindDraft, readKinds } from './read-kinds.ts';
import { merged } from './read-properties.ts';
import { type KindSets, type RelationshipDraft, readRelationships } from './read-relationships.ts';
import { readEnum, readScalar } from './read-values.ts';
import { type Derived, commonRelations, deriveRelations } from './relations.ts';

/** The files of a model folder → the model, or MODEL_INVALID with every mistake at its place. */
export function readModel(files: readonly ModelFile[]): GraphModel {
  const problems: Problem[] = [];
  const complain = complainInto(problems);
  const definitions = parseFiles(files, problems);
  // What a broken file declares is unknown, so that going on would blame the files that use it.
  throwIfAny(problems);
  const declared = declarationsOf(definitions, complain);
  const language = languageDeclarations();
  const scalars = [...language.scalars, ...declared.scalars].map((node) => readScalar(node, complain));
  const enums = [...language.enums, ...declared.enums].map((node) => readEnum(node, complain));
  const types = [...builtInScalars, ...scalars.map(named), ...enums.map(named)];

  const interfaces = readInterfaces(declared.interfaces, types, complain);
  checkNode(interfaces, declared, problems, complain);
  const kinds = readKinds(declared.kinds, interfaces, types, complain);
  checkNames(kinds, [...interfaces.values()], complain);
  for (const { node, properties } of kinds) checkDayColumns(node.name, properties, complain);
  const sets = kindSets(declared, kinds, interfaces, complain);
  const drafts = readRelationships(declared.relationships, sets, types, complain);
  const derived = deriveRelations(kinds, sets, drafts, complain);
  const evidence = evidenceOf(kinds, complain);
  const relationships = finish(drafts, complain);
  throwIfAny(problems.sort(byPlace));

  const model = {
    kinds: byName(kinds.map((kind) => kindOf(kind, derived))),
    interfaces: byName([...interfaces.values()].map((each) => interfaceOf(each, sets, derived))),
    relationships,
    enums: byName(enums),
    scalars: byName(scalars),
    evidence,
  };
  return { ...model, version: versionOf(model) };
}

function checkNode(
  interfaces: ReadonlyMap<string, InterfaceDraft>,
  { kinds }: Declarations,
  problems: Problem[],
  complain: Complain,
): void {
  const node = interfaces.get('Node');
  if (!node) {
    const message = 'The model has no interface "Node", which holds the properties of every kind.';
    problems.push({ code: 'MODEL_INVALID', message, hint: 'Declare interface Node { id: ID! … }.' });
    return;
  }
  const id = node.properties.find(({ name }) => name === 'id');
  if (!(id?.type === 'ID' && id.nonNull && !id.list))
    complain(node.node.name, 'The interface "Node" needs the property id: ID!.');
  if (node.root) complain(node.root.node, '"Node" has its root fields already: node(id) and nodes(ids).');
  if (kinds.length === 0) complain(node.node.name, 'The model has no kinds.', 'Declare a type with @kind.');
}

/** The kinds that each name of an end stands for; a kind with mistakes counts as known, lest each use be blamed. */
function kindSets(
  declared: Declarations,
  kinds: readonly KindDraft[],
  interfaces: ReadonlyMap<string, InterfaceDraft>,
  complain: Complain,
): KindSets {
  const sets = new Map(declared.kinds.map(({ name }) => [name.value, [name.value]]));
  for (const { name, node } of interfaces.values()) {
    const members = kinds.filter((kind) => kind.interfaces.includes(name)).map(named);
    if (members.length === 0 && name !== 'Node')
      complain(node.name, `No kind implements "${name}".`, 'Let a kind implement it, or remove it.');
    sets.set(name, members);
  }
  return sets;
}

function evidenceOf(kinds: readonly KindDraft[], complain: Complain): string | null {
  const [first, second] = kinds.filter(({ evidence }) => evidence);
  if (first && second?.evidence)
    complain(second.evidence.node, `"${first.name}" is @evidence already; a model has one such kind.`);
  return first?.name ?? null;
}

function finish(
  drafts: readonly RelationshipDraft[],
  complain: Complain,
): Readonly<Record<string, Relationship>> {
  const claimed = claimProperties(drafts);
  const finished = drafts.map(({ relationship, own, node }) => {
    const common = commonProperties(baseOf(relationship));
    for (const { name } of own.filter((property) => common.some((other) => other.name === property.name)))
      complain(
        fieldOf(node, name),
        `Every such statement has "${name}" already.`,
        'Remove it or choose another name.',
      );
    const extra = relationship.claim
      ? claimed.filter((each) => !common.some(({ name }) => name === each.name))
      : [];
    const properties = merged(common, extra, own);
    checkDayColumns(node.name, properties, complain);
    return { ...relationship, properties };
  });
  return Object.fromEntries(finished.map((each) => [each.type, each]));
}

function fieldOf(node: RelationshipDraft['node'], name: string): ASTNode {
  return node.fields?.find((field) => field.name.value === name) ?? node;
}

function kindOf(draft: KindDraft, relations: Derived): Kind {
  const { name, description, interfaces, lifetime, properties, root } = draft;
  return {
    name,
    description,
    singular: textOf(root, 'singular'),
    plural: textOf(root, 'plural'),
    prefix: textOf(root, 'prefix'),
    interfaces,
    lifetime,
    properties,
    relations: relations.get(name) ?? [],
  };
}

function interfaceOf(draft: InterfaceDraft, sets: KindSets, relations: Derived): KindInterface {
  const { name, description, root, parents, properties } = draft;
  const kinds = sets.get(name) ?? [];
  return {
    name,
    description,
    singular: root ? textOf(root, 'singular') : null,
    plural: root ? textOf(root, 'plural') : null,
    interfaces: parents,
    kinds,
    properties,
    relations: commonRelations(kinds.map((kind) => relations.get(kind) ?? [])),
  };
}

function byName<T extends { readonly name: string }>(all: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(all.map((each) => [each.name, each]));
}

function named({ name }: { readonly name: string }): string {
  return name;
}

function versionOf(model: Omit<GraphModel, 'version'>): string {
  return createHash('sha256').update(JSON.stringify(model)).digest('hex').slice(0, 16);
}

function byPlace({ place: a }: Problem, { place: b }: Problem): number {
  if (!a || !b) return Number(Boolean(a)) - Number(Boolean(b));
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
