import { z } from 'zod';
import { cypher, cypherQuery, join, property } from '../../cypher/fragment.ts';
import { escapeName } from '../../cypher/escape.ts';
import { foldedNames, foldedNamesOf, searchedKinds, searchedNames } from '../../model/search.ts';
import type { Migration } from './migration.ts';

const row = z.tuple([z.string(), z.record(z.string(), z.unknown())]);
const write = cypher`UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row.element SET ${property(escapeName('n'), foldedNames)} = row.folded`;

/** Search is over folded names, which later nodes get when they are loaded. */
export const foldNames: Migration = {
  number: 2,
  title: 'Fold the names of all nodes for the search',
  apply: async (transaction, model) => {
    const names = searchedNames(model);
    const kinds = searchedKinds(model);
    if (kinds.length === 0) return;
    const wanted = join(
      [...names.lists, ...names.singles].map((name) => cypher`.${escapeName(name)}`),
      ', ',
    );
    const found = cypher`MATCH (n:${join(kinds.map(escapeName), '|')}) RETURN elementId(n), n {${wanted}}`;
    const rows = (await transaction.run(cypherQuery(found))).map((each) => {
      const [element, properties] = row.parse(each);
      return { element, folded: foldedNamesOf(names, properties) };
    });
    await transaction.run(cypherQuery(write, { rows }));
  },
};
