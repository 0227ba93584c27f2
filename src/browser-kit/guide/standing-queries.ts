import { evidenceRelationship, claimRelationship } from '../../model/book-keeping.ts';
import { dictionaryLabels, dictionaryTypes } from '../../model/dictionary.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import { foldedNames } from '../../model/search.ts';
import type { Question } from '../../questions/question.ts';
import type { Field, Query } from './content.ts';

/** What the database has beside the model, by the names it is stored under. */
export interface Stored {
  /** The full-text index over names. */
  readonly nameIndex: string;
  /** Relationship types of our own book-keeping. */
  readonly ownTypes: readonly string[];
}

/** A query that every model has, whatever it is about. */
export interface StandingQuery {
  /** Names its file. */
  readonly slug: string;
  readonly title: string;
  readonly query: Query;
}

/** The queries by what they are for; null where the model has no such thing. */
export type StandingQueries = {
  readonly overview: StandingQuery;
  readonly search: StandingQuery;
  readonly neighbours: StandingQuery;
  readonly onDay: StandingQuery;
  readonly evidence: StandingQuery | null;
  readonly disagreements: StandingQuery | null;
  readonly claims: StandingQuery | null;
  readonly dictionary: StandingQuery;
};

export function standingQueries(
  model: GraphModel,
  questions: readonly Question[],
  stored: Stored,
): StandingQueries {
  const fields = fieldsFrom(model, questions);
  const best = bestOf(stored, fields.name);
  const counting = `NOT type(statement) IN ${listOf([
    ...Object.values(model.relationships)
      .filter(({ bookkeeping }) => bookkeeping)
      .map(({ type }) => type),
    ...stored.ownTypes,
  ])}`;
  return {
    overview,
    search: {
      slug: 'search-by-name',
      title: 'Find nodes by name',
      query: [...searching(stored, fields.name), '\nRETURN node, score\nORDER BY score DESC\nLIMIT 25'],
    },
    neighbours: {
      slug: 'around-a-name',
      title: 'What a name is linked to',
      query: [
        ...best,
        `\nMATCH (node)-[statement]-(other)\nWHERE ${counting}\nRETURN node, statement, other\nLIMIT 100`,
      ],
    },
    onDay: onDay(best, counting, fields.day),
    evidence: model.evidence === null ? null : evidence(best, counting, model.evidence),
    disagreements: disagreements(model),
    claims: claims(model),
    dictionary,
  };
}

const overview: StandingQuery = {
  slug: 'how-much-of-each-kind',
  title: 'How much there is of each kind',
  query: [
    `MATCH (node)
WITH labels(node)[0] AS kind
WHERE NOT kind STARTS WITH 'Grappe'
RETURN kind, count(*) AS nodes
ORDER BY nodes DESC
LIMIT 100`,
  ],
};

const { kind, relationship } = dictionaryLabels;

const dictionary: StandingQuery = {
  slug: 'data-dictionary',
  title: 'The data dictionary as a graph',
  query: [
    `MATCH (relationship:${relationship} {bookkeeping: false})-[end:${dictionaryTypes.from}|${dictionaryTypes.to}]->(kind:${kind})
RETURN relationship, end, kind
LIMIT 300`,
  ],
};

function searching({ nameIndex }: Stored, name: Field): Query {
  return [
    "WITH toLower('",
    name,
    `') AS name\nCALL db.index.fulltext.queryNodes('${nameIndex}', name) YIELD node, score`,
  ];
}

/** The node whose very name it is, else the one that fits best. */
function bestOf(stored: Stored, name: Field): Query {
  const found = searching(stored, name);
  return [...found, `\nWITH node ORDER BY name IN node.${foldedNames} DESC, score DESC LIMIT 1`];
}

function onDay(best: Query, counting: string, day: Field): StandingQuery {
  return {
    slug: 'as-of-a-day',
    title: 'What held on a day, and whether it is certain',
    query: [
      ...[...best, "\nWITH node, '", day, "' AS day"],
      `
MATCH (node)-[statement]-(other)
WHERE ${counting}
  AND coalesce(statement.startDay, '') <= day
  AND (statement.endDay IS NULL OR day < statement.endDay)
RETURN node, statement, other,
  coalesce(statement.startDay <= day AND day < statement.certainEndDay, false) AS certain
LIMIT 100`,
    ],
  };
}

function evidence(best: Query, counting: string, source: string): StandingQuery {
  return {
    slug: 'evidence-of-statements',
    title: 'Which sources state it, in which words',
    query: [
      ...best,
      `
MATCH (node)-[statement]-(other)
WHERE ${counting} AND size(statement.sources) > 0
UNWIND range(0, size(statement.sources) - 1) AS place
MATCH (source:${source} {id: statement.sources[place]})
RETURN node, statement, other, source, statement.quotes[place] AS quote
LIMIT 100`,
    ],
  };
}

function disagreements(model: GraphModel): StandingQuery | null {
  const stating = evidenceRelationship(model);
  if (!stating) return null;
  const text = `MATCH (node)-[other:${stating.type} {preferred: false}]->()
WITH DISTINCT node, other.property AS property
LIMIT 25
MATCH (node)-[said:${stating.type} {property: property}]->(source)
RETURN node, said, source, property, said.value AS value, said.preferred AS preferred
LIMIT 100`;
  return { slug: 'where-sources-differ', title: 'Where sources differ on a property', query: [text] };
}

function claims(model: GraphModel): StandingQuery | null {
  const claim = claimRelationship(model);
  if (!claim) return null;
  const text = `MATCH (one)-[claim:${claim.type}]->(other)
RETURN one, claim, other, claim.statement AS statement, claim.standing AS standing
LIMIT 100`;
  return { slug: 'claims', title: 'What is planned, disputed or superseded', query: [text] };
}

/**
 * Fields that find something as they stand: the first question that names a day and a node, by an id of several words as
 * names have, lends both. Any word will do where there is no such question.
 */
function fieldsFrom(
  model: GraphModel,
  questions: readonly Question[],
): { readonly name: Field; readonly day: Field } {
  const prefixes = new Set(Object.values(model.kinds).map(({ prefix }) => prefix));
  const found = questions.map(({ cypher }) => {
    const [, prefix = '', local = ''] = /'([a-z-]+):([a-z]+(?:-[a-z]+)+)'/.exec(cypher) ?? [];
    const words = prefixes.has(prefix) ? local.replaceAll('-', ' ') : '';
    return { words, day: /'(\d{4}-\d{2}-\d{2})'/.exec(cypher)?.[1] ?? '' };
  });
  const example = found.find(({ words, day }) => words && day) ?? { words: '*', day: '2000-01-01' };
  return {
    name: { field: 'name', label: 'Name, or some words of it', value: example.words },
    day: { field: 'day', label: 'Day (YYYY-MM-DD)', value: example.day },
  };
}

function listOf(names: readonly string[]): string {
  return `[${names.map((name) => `'${name}'`).join(', ')}]`;
}
