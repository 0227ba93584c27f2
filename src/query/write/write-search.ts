import type { Cypher } from '../../cypher/cypher.ts';
import { cypher, join, property } from '../../cypher/fragment.ts';
import { foldedNames, nameIndex } from '../../model/search.ts';
import type { Page, SearchMatch } from '../plan/row.ts';
import type { Subjects } from './subjects.ts';
import { columnName } from './column-name.ts';
import { whereList } from './where-list.ts';
import { writeAlive } from './write-day.ts';
import { writeLimit, writeOrdering, type Ordering } from './write-order.ts';
import { writeKinds, writeWhere } from './write-pattern.ts';
import type { Writing } from './writing.ts';

/**
 * The clauses that find a page of nodes by their names, with the subjects that its rows speak of: each node, and as its
 * edge a map of how well it fits (`rank`) and by which name (`name`, `tag`).
 *
 * A rank is one integer, the smaller the better: what the name has to do with the text (0 the same, 1 begins with it,
 * 2 has every word, 3 lacks one, …), its length, its place among the names of the node. It depends on no other node, so
 * that a cursor keeps its place; Lucene's score changes with every name that comes in, and is the same for all that
 * begin alike.
 */
export function writeSearch(
  writing: Writing,
  match: SearchMatch,
  page: Page,
): {
  readonly found: Cypher;
  readonly subjects: Subjects & { readonly edge: Cypher };
  readonly ordering: Ordering;
} {
  const node = writing.variable('n');
  const names = writing.variable('x');
  const ranks = writing.variable('x');
  const edge = writing.variable('r');
  const subjects = { node, edge };
  const folded = property(node, foldedNames);
  const ranked = [
    writeFound(writing, match, node),
    cypher`WITH ${node}, ${whereList(folded, folded, cypher`[]`)} AS ${names}`,
    cypher`WITH ${node}, ${writeRanks(writing, match, names)} AS ${ranks}`,
    cypher`WITH ${node}, {rank: ${writeLeast(writing, ranks)}} AS ${edge}`,
  ];
  const ordering = writeOrdering(writing, page, subjects);
  const found = [
    cypher`${join(ranked, '\n')}${writeWhere(ordering.conditions)}`,
    cypher`WITH ${node}, ${edge} ${ordering.orderBy} ${writeLimit(writing, page)}`,
    cypher`WITH ${node}, ${writeMatched(match, node, edge, writing.variable('x'))} AS ${edge}`,
  ];
  return { found: join(found, '\n'), subjects, ordering };
}

/** The count of what {@link writeSearch} pages through. */
export function writeSearchCount(writing: Writing, match: SearchMatch): Cypher {
  const node = writing.variable('n');
  return cypher`${writeFound(writing, match, node)}\nRETURN count(${node}) AS ${columnName(0)}`;
}

/** Every word, or what begins with it, is in some name of the node. */
function writeFound(writing: Writing, match: SearchMatch, node: Cypher): Cypher {
  const query = wordsOf(match)
    .map((word) => `+${word}*`)
    .join(' ');
  const [index, wanted] = [writing.parameter(nameIndex), writing.parameter(query)];
  const where = writeWhere([
    cypher`${node}${writeKinds(match.kinds)}`,
    cypher`${property(node, 'id')} IS NOT NULL`,
    writing.visible(node),
    match.day && match.lifetime.length > 0 ? writeAlive(writing, node, match.day) : null,
  ]);
  return cypher`CALL db.index.fulltext.queryNodes(${index}, ${wanted}) YIELD node AS ${node}${where}`;
}

function wordsOf({ text }: SearchMatch): readonly string[] {
  return [...new Set(text.split(' '))];
}

/** By what a rank is divided, its place among the names remains. */
const places = cypher`100000`;

/** The rank of each name; what makes one larger outweighs all that comes behind. */
function writeRanks(writing: Writing, match: SearchMatch, names: Cypher): Cypher {
  const text = writing.parameter(match.text);
  const words = writing.parameter(wordsOf(match));
  const place = writing.variable('i');
  const word = writing.variable('x');
  const name = cypher`${names}[${place}]`;
  const lacking = cypher`size([${word} IN ${words} WHERE NOT (${name} STARTS WITH ${word} OR ${name} CONTAINS ' ' + ${word})])`;
  const fit = cypher`CASE WHEN ${name} = ${text} THEN 0 WHEN ${name} STARTS WITH ${text} THEN 1 ELSE 2 + ${lacking} END`;
  return cypher`[${place} IN range(0, size(${names}) - 1) |\n  ${fit} * 10000000000\n  + size(${name}) * ${places} + ${place}]`;
}

/** The least of some ranks; of none at all the largest integer that JavaScript holds. */
function writeLeast(writing: Writing, ranks: Cypher): Cypher {
  const rank = writing.variable('x');
  const least = writing.variable('x');
  return cypher`reduce(${least} = 9007199254740991, ${rank} IN ${ranks} | CASE WHEN ${rank} < ${least} THEN ${rank} ELSE ${least} END)`;
}

/** Rank and name; the display name where names were changed by hand since they were folded. */
function writeMatched(
  { names: { lists, singles } }: SearchMatch,
  node: Cypher,
  edge: Cypher,
  name: Cypher,
): Cypher {
  const rank = property(edge, 'rank');
  const place = cypher`${rank} % ${places}`;
  const stored = singles.map((each) => property(node, each));
  const listed = lists.map((each) => whereList(property(node, each), property(node, each), cypher`[]`));
  const all = join([...listed, cypher`[${join(stored, ', ')}]`], ' + ');
  const named = cypher`[${name} IN ${all} WHERE ${name} IS NOT NULL][${place}]`;
  const tags = property(node, 'nameTags');
  const tag = whereList(tags, cypher`${tags}[${place}]`, cypher`null`);
  return cypher`{rank: ${rank}, name: coalesce(${join([named, ...stored], ', ')}), tag: ${tag}}`;
}
