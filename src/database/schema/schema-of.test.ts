import { expect, test } from 'vitest';
import { readModel } from '../../model/read-model.ts';
import { schemaOf } from './schema-of.ts';

const model = readModel([
  {
    path: 'films.graphql',
    text: `
"Anything." interface Node {
  "Id." id: ID!
  "Name." name: String! @search
  "Names." names: [String!] @search
  "Text." description: String
}
"A film." type Film implements Node @kind(singular: "film", plural: "films", prefix: "film") @lifetime {
  "Number in a register." imdb: String @unique
  "Minutes." minutes: Int
  "Seen first." premiered: EDTF
  "Put on the list." listed: Date
  "Way of colours." colour: Colour
  "Tags." tags: [String!]
  "Whether it was lost." lost: Boolean
}
"Somebody." type Artist implements Node @kind(singular: "artist", plural: "artists", prefix: "artist") {
  "Name on the stage." alias: String @search
}
"Colours." enum Colour { "Grey." GREY "Many." MANY }
"Acting." type Role @relationship(type: "ACTED_IN", out: "actedIn", outDescription: "Films.", in: "cast", inDescription: "Cast.")
  @ends(from: ["Artist"], to: ["Film"]) { "Part." part: String }
`,
  },
]);

test('constraints and indexes follow from the model', () => {
  const lines = schemaOf(model).map(
    ({ name, type, entity, labels, properties }) =>
      `${name}: ${type} ${entity} ${labels.join('|')} (${properties.join(', ')})`,
  );

  expect(lines).toEqual([
    'grappe_unique_GrappeMeta_id: UNIQUE NODE GrappeMeta (id)',
    'grappe_unique_GrappeLoad_id: UNIQUE NODE GrappeLoad (id)',
    'grappe_unique_GrappeRun_id: UNIQUE NODE GrappeRun (id)',
    'grappe_unique_GrappeKey_id: UNIQUE NODE GrappeKey (id)',
    'grappe_unique_GrappeContribution_id: UNIQUE NODE GrappeContribution (id)',
    'grappe_unique_GrappeChange_id: UNIQUE NODE GrappeChange (id)',
    'grappe_unique_GrappeAlias_id: UNIQUE NODE GrappeAlias (id)',
    'grappe_range_GrappeChange_subject: RANGE NODE GrappeChange (subject)',
    'grappe_range_GrappeChange_contribution: RANGE NODE GrappeChange (contribution)',
    'grappe_unique_Film_id: UNIQUE NODE Film (id)',
    'grappe_unique_Film_imdb: UNIQUE NODE Film (imdb)',
    'grappe_range_Film_run: RANGE NODE Film (run)',
    'grappe_range_Film_name_id: RANGE NODE Film (name, id)',
    'grappe_range_Film_startDay_id: RANGE NODE Film (startDay, id)',
    'grappe_range_Film_endDay_id: RANGE NODE Film (endDay, id)',
    'grappe_range_Film_minutes_id: RANGE NODE Film (minutes, id)',
    'grappe_range_Film_premieredDay_id: RANGE NODE Film (premieredDay, id)',
    'grappe_range_Film_listed_id: RANGE NODE Film (listed, id)',
    'grappe_range_Film_colour_id: RANGE NODE Film (colour, id)',
    'grappe_unique_Artist_id: UNIQUE NODE Artist (id)',
    'grappe_range_Artist_run: RANGE NODE Artist (run)',
    'grappe_range_Artist_name_id: RANGE NODE Artist (name, id)',
    'grappe_range_Artist_alias_id: RANGE NODE Artist (alias, id)',
    'grappe_unique_GRAPPE_STATES_id: UNIQUE RELATIONSHIP GRAPPE_STATES (id)',
    'grappe_range_GRAPPE_STATES_run: RANGE RELATIONSHIP GRAPPE_STATES (run)',
    'grappe_unique_ACTED_IN_id: UNIQUE RELATIONSHIP ACTED_IN (id)',
    'grappe_range_ACTED_IN_run: RANGE RELATIONSHIP ACTED_IN (run)',
    'grappe_names: FULLTEXT NODE Film|Artist (foldedNames)',
  ]);
});

test('no name is there twice', () => {
  const names = schemaOf(model).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
