import { grappeError } from '../../errors/problem.ts';
import type { Property, Relation } from '../../model/graph-model.ts';
import { commonOfDated } from '../../model/statement-properties.ts';
import { upperSnake } from '../../model/naming.ts';
import { invariant } from '../../util/invariant.ts';
import { propertyOf, relationOf, type Context } from './context.ts';
import type { CountOperator, Filter, Quantifier } from './filter.ts';
import { selectComparisons } from './select-comparison.ts';
import { hopOf, typesOf, type AnyHop, type Day, type Hop, type Subject } from './hop.ts';

/** The words of a source, where a filter speaks of them; they are no property of the model. */
const quote: Pick<Property, 'name' | 'type'> = { name: 'quote', type: 'String' };

type Input = Readonly<Record<string, unknown>>;

/** Names on the way to the innermost condition; Neo4j's own parser gives up at about three times as many. */
const maxNesting = 30;

/** One level of a filter: resolves the entries of an input object that are not AND, OR or NOT. */
type Level = (name: string, value: unknown, path: string) => Filter;

/**
 * The condition a `where` argument states, or null without one. `{}` and `AND: []` hold always, `OR: []` never.
 *
 * @throws {GrappeError} BAD_USER_INPUT, naming the path, for null and for dates without an end to compare; QUERY_TOO_COMPLEX
 * for one nested too deep
 */
export function selectFilter(
  context: Context,
  kinds: readonly string[],
  hop: AnyHop | null,
  where: unknown,
  day: Day | null,
): Filter | null {
  if (where === undefined || where === null) return null;
  const level = hop ? statementLevel(context, hop, day) : nodeLevel(context, kinds, day);
  return combine(level, where as Input, 'where');
}

function combine(level: Level, input: Input, path: string): Filter {
  refuseDepth(path);
  const filters = Object.entries(input).map(([name, value]) => {
    const here = `${path}.${name}`;
    refuseNull(value, here);
    switch (name) {
      case 'AND':
        return { kind: 'and', filters: inputs(value).map((each) => combine(level, each, here)) } as const;
      case 'OR':
        return { kind: 'or', filters: inputs(value).map((each) => combine(level, each, here)) } as const;
      case 'NOT':
        return { kind: 'not', filter: combine(level, value as Input, here) } as const;
      default:
        return level(name, value, here);
    }
  });
  return allOf(filters);
}

function nodeLevel(context: Context, kinds: readonly string[], day: Day | null): Level {
  return (name, value, path) => {
    const property = propertyOf(context, kinds, name);
    if (property) return comparisons('node', property, value, path);
    const relation = relationOf(context, kinds, name);
    if (relation) return relationFilter(context, relation, value as Input, day, path);
    invariant(name === 'kind', `no filter ${name}`);
    return kindFilter(context, value as Input, path);
  };
}

function statementLevel(context: Context, hop: AnyHop, day: Day | null): Level {
  const node = nodeLevel(context, hop.targets, day);
  const edge = edgeLevel(context, hop, day);
  return (name, value, path) => combine(name === 'edge' ? edge : node, value as Input, path);
}

function edgeLevel(context: Context, hop: AnyHop, day: Day | null): Level {
  const properties =
    'types' in hop ? commonOfDated(context.model) : (context.model.relationships[hop.type]?.properties ?? []);
  return (name, value, path) => {
    const property = properties.find((candidate) => candidate.name === name);
    if (property) return comparisons('edge', property, value, path);
    invariant(name === 'sources', `${typesOf(hop).join(', ')} has no property ${name}`);
    return sourcesFilter(context, value as Input, day, path);
  };
}

function sourcesFilter(context: Context, input: Input, day: Day | null, path: string): Filter {
  const { evidence } = context.model;
  invariant(evidence !== null, 'only statements of a model with an evidence kind have sources');
  const source = nodeLevel(context, [evidence], day);
  const level: Level = (name, value, here) =>
    name === 'quote' ? comparisons('edge', quote, value, here) : combine(source, value as Input, here);
  return quantified(input, path, (quantifier, value, here) => {
    return { kind: 'sources', quantifier, evidence, filter: combine(level, value, here) };
  });
}

/** A condition for each entry that says how many must fit, all of which must hold. */
function quantified(
  input: Input,
  path: string,
  filterOf: (quantifier: Quantifier, value: Input, path: string) => Filter,
): Filter {
  const filters = Object.entries(input).map(([name, value]) => {
    const here = `${path}.${name}`;
    refuseNull(value, here);
    invariant(isQuantifier(name), `no quantifier ${name}`);
    return filterOf(name, value as Input, here);
  });
  return allOf(filters);
}

function comparisons(
  subject: Subject,
  property: Pick<Property, 'name' | 'type'>,
  value: unknown,
  path: string,
): Filter {
  for (const [operator, operand] of Object.entries(value as Input))
    refuseNull(operand, `${path}.${operator}`);
  return allOf(selectComparisons(subject, property, value as Input, path));
}

function relationFilter(
  context: Context,
  relation: Relation,
  input: Input,
  day: Day | null,
  path: string,
): Filter {
  const hop = hopOf(context.model, relation);
  const level = statementLevel(context, hop, day);
  const { count, ...quantifiers } = input;
  const fitting = quantified(quantifiers, path, (quantifier, value, here) => {
    return { kind: 'relation', quantifier, hop, day, filter: combine(level, value, here) };
  });
  if (count === undefined) return fitting;
  const counted = countFilters(hop, day, count, `${path}.count`);
  return Object.keys(quantifiers).length === 0 ? allOf(counted) : allOf([fitting, ...counted]);
}

function countFilters(hop: Hop, day: Day | null, input: unknown, path: string): readonly Filter[] {
  refuseNull(input, path);
  return Object.entries(input as Input).map(([operator, value]): Filter => {
    refuseNull(value, `${path}.${operator}`);
    // The schema offers these operators alone, each with whole numbers.
    const compared = { operator: operator as CountOperator, value: value as number | readonly number[] };
    return { kind: 'relationCount', hop, day, ...compared };
  });
}

function kindFilter(context: Context, input: Input, path: string): Filter {
  const filters = Object.entries(input).map(([operator, value]): Filter => {
    refuseNull(value, `${path}.${operator}`);
    const wanted = Array.isArray(value) ? value : [value];
    return {
      kind: 'ofKind',
      kinds: Object.keys(context.model.kinds).filter((kind) => wanted.includes(upperSnake(kind))),
    };
  });
  return allOf(filters);
}

function allOf(filters: readonly Filter[]): Filter {
  return filters.length === 1 && filters[0] ? filters[0] : { kind: 'and', filters };
}

function refuseNull(value: unknown, path: string): void {
  if (value !== null) return;
  throw grappeError(
    'BAD_USER_INPUT',
    `${path} is null; leave it out, or ask for missing values with {isNull: true}.`,
  );
}

function refuseDepth(path: string): void {
  if (path.split('.').length <= maxNesting) return;
  throw grappeError('QUERY_TOO_COMPLEX', `A filter is nested more than ${maxNesting} names deep.`, {
    details: { limit: maxNesting },
  });
}

function isQuantifier(name: string): name is Quantifier {
  return name === 'some' || name === 'none' || name === 'all';
}

function inputs(value: unknown): readonly Input[] {
  return value as readonly Input[];
}
