import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  Kind,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type ASTVisitor,
  type FieldNode,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type NamedTypeNode,
} from 'graphql';
import type { Operation } from './generate.ts';

/** How often operations use what the grammar offers: `group name` → count. */
export class Coverage {
  readonly #schema: GraphQLSchema;
  readonly #counts = new Map<string, number>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** What an operation uses. */
  of(operation: Operation): ReadonlySet<string> {
    const alone = new Coverage(this.#schema);
    alone.add(operation);
    return new Set(alone.#counts.keys());
  }

  add({ document, variables }: Operation): void {
    const given: Record<string, unknown> = {};
    visit(document, {
      VariableDefinition: ({ variable, defaultValue }) => {
        if (defaultValue) given[variable.name.value] = valueFromASTUntyped(defaultValue);
      },
    });
    Object.assign(given, variables);
    const info = new TypeInfo(this.#schema);
    visit(document, visitWithTypeInfo(info, this.#visitor(info, given)));
  }

  countOf(feature: string): number {
    return this.#counts.get(feature) ?? 0;
  }

  /** One line for each group, `group: name count, name count`. */
  get report(): string {
    const groups = new Map<string, string[]>();
    for (const [feature, count] of [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const [group = '', ...name] = feature.split(' ');
      groups.set(group, [...(groups.get(group) ?? []), `${name.join(' ')} ${count}`]);
    }
    return [...groups].map(([group, names]) => `  ${group}: ${names.join(', ')}`).join('\n');
  }

  #count(feature: string): void {
    this.#counts.set(feature, this.countOf(feature) + 1);
  }

  #visitor(info: TypeInfo, given: Readonly<Record<string, unknown>>): ASTVisitor {
    return {
      Field: (node) => {
        if (node.alias) this.#count('form alias');
        this.#count(fieldOf(node, info.getParentType()?.name ?? ''));
      },
      Argument: ({ name, value }) => {
        const type = info.getInputType();
        if (info.getDirective() || !type) return;
        this.#count(`argument ${name.value}${value.kind === Kind.VARIABLE ? ' as a variable' : ''}`);
        this.#addValue(type, valueFromASTUntyped(value, given));
      },
      Directive: ({ name }) => this.#count(`form @${name.value}`),
      InlineFragment: (node) => this.#count(`fragment inline on ${this.#sortOf(node.typeCondition)}`),
      FragmentDefinition: (node) => this.#count(`fragment named on ${this.#sortOf(node.typeCondition)}`),
      VariableDefinition: (node) =>
        this.#count(node.defaultValue ? 'form variable with default' : 'form variable'),
    };
  }

  #addValue(type: GraphQLInputType, value: unknown): void {
    if (value === undefined) return;
    if (value === null) return this.#count('form null as an argument');
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const items: readonly unknown[] = Array.isArray(value) ? value : [value];
      if (!Array.isArray(value)) this.#count('form single item for a list');
      return items.forEach((item) => this.#addValue(nullable.ofType, item));
    }
    if (!isInputObjectType(nullable)) return;
    for (const [name, inner] of Object.entries(value)) {
      const field = nullable.getFields()[name];
      if (!field || inner === undefined) continue;
      this.#count(inputOf(nullable, name, inner));
      this.#addValue(field.type, inner);
    }
  }

  #sortOf(node: NamedTypeNode | undefined): string {
    if (!node) return 'nothing';
    const condition = node.name.value;
    const type = this.#schema.getType(condition);
    if (isInterfaceType(type)) return condition === 'Statement' ? 'Statement' : 'an interface';
    return /(Connection|Edge|PageInfo|Evidence|Changes?)$/.exec(condition)?.[0] ?? 'a kind';
  }
}

function fieldOf({ name: { value: name }, arguments: given = [] }: FieldNode, parent: string): string {
  if (name === '__typename') return 'field __typename';
  if (parent === 'Query') {
    if (name.startsWith('__')) return 'root introspection';
    if (['at', 'node', 'nodes'].includes(name)) return `root ${name}`;
    return given.some((argument) => argument.name.value === 'by') ? 'root look-up' : 'root list';
  }
  const [sort] = /(Connection|Edge|PageInfo|Evidence|Changes?|^Group)$/.exec(parent) ?? [];
  if (sort === undefined) return 'field of a node';
  const common = ['cursor', 'node', 'type', 'direction', 'certain', 'sources'];
  return ['Edge', 'Change'].includes(sort) && !common.includes(name)
    ? 'field of a statement'
    : `field ${sort}.${name}`;
}

function inputOf(type: GraphQLInputObjectType, name: string, value: unknown): string {
  if (type.isOneOf) {
    if (type.name.endsWith('Key')) return name === 'id' ? 'key id' : 'key foreign id';
    if (type.name === 'GroupBy') return `group by ${name}`;
    if (typeof value === 'string') return `order ${value}`;
    return `order by ${getNamedType(type.getFields()[name]?.type)?.name === 'CountOrder' ? 'count' : name}`;
  }
  if (['AND', 'OR', 'NOT'].includes(name)) return `logic ${name}`;
  if (type.name.endsWith('Relation')) return `quantifier ${name}`;
  if (type.name.endsWith('Where') || type.name === 'EvidenceFilter') return `filter on ${name}`;
  const operand = getNamedType(type.getFields()[name]?.type);
  if (isInputObjectType(operand)) return 'filter on a property or relation';
  return `operator ${comparedBy(type, operand)}.${name}`;
}

/** Enumerations of the model compare alike, whatever they are called. */
function comparedBy({ name }: GraphQLInputObjectType, operand: GraphQLNamedType | undefined): string {
  if (name.endsWith('ListFilter')) return 'list';
  const isModels = isEnumType(operand) && operand.name !== 'Kind';
  return isModels ? 'enum' : name.replace(/Filter$/, '');
}
