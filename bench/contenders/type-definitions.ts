import type { GraphModel, Property, Relation, Relationship } from '../../src/model/graph-model.ts';

/** The same model in the words of `@neo4j/graphql`, over the same stored properties. `pageMax` as its `@limit` where given. */
export function typeDefinitions(model: GraphModel, pageMax: number | null = null): string {
  const limit = pageMax === null ? '' : ` @limit(max: ${pageMax})`;
  return [
    ...Object.values(model.enums).map(
      ({ name, values }) => `enum ${name} { ${values.map((each) => each.name).join(' ')} }`,
    ),
    ...usedInterfaces(model).map((name) => interfaceText(model, name)),
    ...Object.values(model.kinds).map((kind) => {
      const interfaces = kind.interfaces.filter((name) => usedInterfaces(model).includes(name));
      const implementing = interfaces.length > 0 ? ` implements ${interfaces.map(nameOf).join(' & ')}` : '';
      const fields = [
        ...kind.properties.map((each) => propertyText(model, each)),
        ...kind.relations.map((each) => relationText(model, each)),
      ];
      return `type ${kind.name}${implementing} @node${limit} {\n  ${fields.join('\n  ')}\n}`;
    }),
    ...Object.values(model.relationships).map((each) => statementText(model, each)),
  ].join('\n');
}

/** Interfaces that some relation leads to; the others are only words of the model. */
function usedInterfaces(model: GraphModel): readonly string[] {
  const targets = Object.values(model.kinds).flatMap(({ relations }) =>
    relations.map(({ target }) => target),
  );
  return Object.keys(model.interfaces).filter((name) => targets.includes(name));
}

/** It knows no interface that implements another, so each one stands alone. */
function interfaceText(model: GraphModel, name: string): string {
  const properties = model.interfaces[name]?.properties ?? [];
  return `interface ${nameOf(name)} {\n  ${properties.map((each) => propertyText(model, each)).join('\n  ')}\n}`;
}

function statementText(model: GraphModel, { statement, properties }: Relationship): string {
  const fields = [
    ...properties.map((each) => propertyText(model, each)),
    'sources: [String!]',
    'quotes: [String!]',
  ];
  return `type ${statement} @relationshipProperties {\n  ${fields.join('\n  ')}\n}`;
}

function propertyText(model: GraphModel, { name, type, list, nonNull }: Property): string {
  const scalar = scalarOf(model, type);
  return `${name}: ${list ? `[${scalar}!]` : scalar}${nonNull ? '!' : ''}`;
}

/** Dates are stored as text, and its own `Date` would look for another type in the database. */
function scalarOf(model: GraphModel, type: string): string {
  return type in model.scalars || ['EDTF', 'Date'].includes(type) ? 'String' : type;
}

function relationText(model: GraphModel, { field, type, direction, target }: Relation): string {
  const properties = model.relationships[type]?.statement ?? type;
  const way = direction === 'BOTH' ? 'direction: OUT, queryDirection: UNDIRECTED' : `direction: ${direction}`;
  return `${field}: [${nameOf(target)}!]! @relationship(type: "${type}", ${way}, properties: "${properties}")`;
}

/** It keeps `Node` for itself. */
function nameOf(type: string): string {
  return type === 'Node' ? 'AnyNode' : type;
}
