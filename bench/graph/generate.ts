import { statementDates } from './dates.ts';
import { pairsOf } from './pairs.ts';
import { randomOf, zipf, type Random } from './random.ts';
import type { KindRecipe, Properties, Recipe, StatementRecipe } from './recipe.ts';

/** A synthetic graph, made as it is read: the same recipe and seed give the same one each time. */
export interface SyntheticGraph {
  readonly nodes: (kind: string) => Iterable<SyntheticNode>;
  readonly statements: (type: string) => Iterable<SyntheticStatement>;
}

export interface SyntheticNode {
  readonly kind: string;
  /** `id` and `name` among them. */
  readonly properties: Properties;
}

export interface SyntheticStatement {
  readonly type: string;
  /** Numbers of the nodes at its ends, among those of their kinds. */
  readonly from: number;
  readonly to: number;
  /** `id`, dates and confidence among them. */
  readonly properties: Properties;
  /** Ids of its sources and their words, of the same length. */
  readonly sources: readonly string[];
  readonly quotes: readonly string[];
}

const words = [
  'Alder', 'Beacon', 'Cedar', 'Delta', 'Ember', 'Fjord', 'Garnet', 'Harbour', 'Iris', 'Juniper', 'Kestrel', 'Larch',
  'Meridian', 'Nimbus', 'Orchard', 'Pioneer', 'Quarry', 'Rowan', 'Saffron', 'Tundra', 'Umbra', 'Vector', 'Willow', 'Zephyr',
] as const; // prettier-ignore

/** Ids say that the data are synthetic, and so does each source. */
export function nodeId({ prefix, kind }: KindRecipe, index: number): string {
  return `${prefix}:synthetic-${kind.toLowerCase()}-${index}`;
}

export function generate(recipe: Recipe, seed: number): SyntheticGraph {
  const evidence = kindOf(recipe, recipe.evidence);
  return {
    nodes: (kind) => nodesOf(kindOf(recipe, kind), randomOf(seed + hashOf(kind))),
    statements: (type) => {
      const statement = recipe.statements.find((each) => each.type === type);
      if (!statement) throw new Error(`The recipe has no ${type}.`);
      return statementsOf(recipe, statement, evidence, randomOf(seed + hashOf(type)));
    },
  };
}

function* nodesOf(kind: KindRecipe, random: Random): Generator<SyntheticNode> {
  for (let index = 0; index < kind.count; index += 1) {
    // The number makes names unique, so that an order by name is total without the id.
    const name = `${random.pick(words)} ${kind.kind} ${String(index).padStart(6, '0')}`;
    const properties = { id: nodeId(kind, index), name, ...kind.properties?.(random, index) };
    yield { kind: kind.kind, properties };
  }
}

function* statementsOf(
  recipe: Recipe,
  statement: StatementRecipe,
  evidence: KindRecipe,
  random: Random,
): Generator<SyntheticStatement> {
  const { type } = statement;
  const from = kindOf(recipe, statement.from);
  const to = kindOf(recipe, statement.to);
  const drawSource = zipf(evidence.count, 0.7);
  for (const [start, end] of pairsOf(statement.pairs, from.count, to.count, random)) {
    const cited = [
      ...new Set(random.chance(0.2) ? [drawSource(random), drawSource(random)] : [drawSource(random)]),
    ];
    yield {
      type,
      from: start,
      to: end,
      properties: {
        id: `${type}/${nodeId(from, start)}/${nodeId(to, end)}`,
        ...statementDates(random),
        confidence: random.chance(0.9) ? 'STATED' : random.pick(['INFERRED', 'MATCHED']),
        ...statement.properties?.(random),
      },
      sources: cited.map((index) => nodeId(evidence, index)),
      quotes: cited.map(() => ''),
    };
  }
}

function kindOf({ kinds }: Recipe, name: string): KindRecipe {
  const kind = kinds.find((each) => each.kind === name);
  if (!kind) throw new Error(`The recipe has no ${name}.`);
  return kind;
}

/** FNV-1a: each kind and type has choices of its own, whatever else the recipe has. */
function hashOf(text: string): number {
  return [...text].reduce(
    (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0,
    0x811c9dc5,
  );
}
