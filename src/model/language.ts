import { type GraphQLDirective, GraphQLSpecifiedByDirective, buildASTSchema, parse, Source } from 'graphql';

/**
 * The modelling language: what the engine itself declares, so that a model folder says only what is its own.
 * Types named `…Statement` and `Lifetime` list the properties the engine adds in front of those of the model.
 */
const languageSdl = `
"A kind of node. It is a Node and has every property of the interfaces it implements."
directive @kind(
  "Name of the root field that looks one up."
  singular: String!
  "Name of the root field that lists them."
  plural: String!
  "What ids of this kind begin with, before the colon; kinds may share one if they share an interface."
  prefix: String!
) on OBJECT

"A set of kinds with root fields of its own: those that implement the interface."
directive @kinds(
  "Name of the root field that looks one up."
  singular: String!
  "Name of the root field that lists them."
  plural: String!
) on INTERFACE

"Nodes of this kind, or of every kind of this interface, live from startDate to endDate."
directive @lifetime on OBJECT | INTERFACE

"The one kind that statements cite as their sources."
directive @evidence on OBJECT

"A kind of relationship: each of its edges is a statement with an id, dates and the properties of this type."
directive @relationship(
  "Its type in Neo4j, in capitals."
  type: String!
  "Field by which the kinds it starts from reach the other end."
  out: String!
  "What that field lists."
  outDescription: String!
  "Field by which the kinds it leads to reach the other end."
  in: String!
  "What that field lists."
  inDescription: String!
  "It happens on a date and holds from then on."
  moment: Boolean = false
  "It reads the same from both ends, under one field name."
  symmetric: Boolean = false
  "From no node does it lead back to that node."
  acyclic: Boolean = false
  "Paths, neighbourhoods and measures leave it out unless named."
  bookkeeping: Boolean = false
  "It has neither dates nor sources of its own and is seen on every day."
  undated: Boolean = false
  "It says what another statement would be, without counting as one."
  claim: Boolean = false
) on OBJECT

"One allowed pair of ends: names of kinds or interfaces."
directive @ends(
  "Kinds it can start from."
  from: [String!]!
  "Kinds it can lead to."
  to: [String!]!
) repeatable on OBJECT

"Words of this property are found by the full-text search."
directive @search on FIELD_DEFINITION

"No two nodes of one kind share a value of this property, so it is a key for look-ups."
directive @unique on FIELD_DEFINITION

"Which texts are values of this scalar."
directive @pattern(
  "JavaScript regular expression that the whole text must match."
  regex: String!
) on SCALAR

"A calendar day, YYYY-MM-DD."
scalar Date @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6")

"A date as precise as it is known: 2013, 2013-10, 2013-10-03, 2017-21 (spring), ../2017-04-16 (before), 2010~ (about)."
scalar EDTF @specifiedBy(url: "https://www.loc.gov/standards/datetime/")

"How a statement follows from its source."
enum Confidence {
  "The source says it."
  STATED
  "It follows from what the source says."
  INFERRED
  "A comparison of records says it."
  MATCHED
}

"Why a claim does not count as a statement."
enum Standing {
  "It is announced or intended."
  PLANNED
  "Sources contradict it or its reading is in doubt."
  DISPUTED
  "A later statement has taken its place."
  SUPERSEDED
}

"What @lifetime adds to a kind."
interface Lifetime {
  "When it came into being, as precisely as it is known."
  startDate: EDTF
  "When it ceased to be, as precisely as it is known."
  endDate: EDTF
}

"What lasts from one date to another."
interface SpanStatement {
  "Stable identifier of the statement."
  id: ID!
  "Since when it holds, as the source states it; null where it does not."
  startDate: EDTF
  "Until when it held, as the source states it; null as long as no end is stated."
  endDate: EDTF
  "The day for which the source vouches."
  asOf: EDTF
  "How it follows from its source."
  confidence: Confidence!
}

"What happened on a date and holds from then on."
interface MomentStatement {
  "Stable identifier of the statement."
  id: ID!
  "When it happened, as the source states it; null where it does not."
  date: EDTF
  "The day for which the source vouches."
  asOf: EDTF
  "How it follows from its source."
  confidence: Confidence!
}

"What another statement would be."
interface ClaimStatement {
  "Stable identifier of the claim."
  id: ID!
  "Since when it would hold, as the source states it."
  startDate: EDTF
  "Until when it would hold, as the source states it."
  endDate: EDTF
  "The day for which the source vouches."
  asOf: EDTF
  "How it follows from its source."
  confidence: Confidence!
  "Type of the relationship that it would be."
  statement: String!
  "Why it does not count as one."
  standing: Standing!
}

"What is kept for the books: neither dated nor sourced."
interface UndatedStatement {
  "Stable identifier of the statement."
  id: ID!
}
`;

export const languageDocument = parse(new Source(languageSdl, 'src/model/language.ts'));

/** The language as type objects. */
export const languageSchema = buildASTSchema(languageDocument);

/** The directives a model folder may use, by name. */
export const languageDirectives: ReadonlyMap<string, GraphQLDirective> = new Map(
  [...languageSchema.getDirectives(), GraphQLSpecifiedByDirective]
    .filter(({ name }) => !['skip', 'include', 'deprecated', 'oneOf'].includes(name))
    .map((directive) => [directive.name, directive]),
);

/** Scalars of GraphQL itself. */
export const builtInScalars: readonly string[] = ['ID', 'String', 'Int', 'Float', 'Boolean'];
