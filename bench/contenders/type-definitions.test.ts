import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { loadModel } from '../../src/model/load-model.ts';
import { typeDefinitions } from './type-definitions.ts';

const directives = `
directive @node on OBJECT
directive @limit(max: Int) on OBJECT
directive @relationshipProperties on OBJECT
directive @relationship(type: String!, direction: String!, queryDirection: String, properties: String) on FIELD_DEFINITION
type Query { nothing: Int }
`;

async function definitions(folder: string, pageMax: number | null = null): Promise<string> {
  return typeDefinitions(await loadModel(join(import.meta.dirname, folder)), pageMax);
}

/** As SDL without what is the rival's own: its directions are enum values that it brings along. */
function legal(text: string): string {
  return directives + text.replaceAll(/irection: (IN|OUT|UNDIRECTED)/g, 'irection: "$1"');
}

test.each(['../models/clusters/schema', '../models/films/schema', '../../schema'])(
  'the model of %s becomes legal SDL',
  async (folder) => {
    const text = await definitions(folder);
    expect(() => buildSchema(legal(text))).not.toThrow();
  },
);

test('a relation leads over the stored relationship, its statement at hand', async () => {
  const text = await definitions('../models/clusters/schema');
  expect(text).toContain(
    'members: [Firm!]! @relationship(type: "MEMBER_OF", direction: IN, properties: "Membership")',
  );
  expect(text).toMatch(
    /type Membership @relationshipProperties \{[^}]*startDate: String[^}]*sources: \[String!\]/,
  );
});

test('a page has a limit where one is given', async () => {
  expect(await definitions('../models/films/schema')).not.toContain('@limit');
  expect(await definitions('../models/films/schema', 100)).toContain('type Movie @node @limit(max: 100)');
});
