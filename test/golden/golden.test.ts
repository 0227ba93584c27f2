import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { explanationOf } from '../../src/api/explanation.ts';
import { applySchema } from '../../src/database/schema/apply-schema.ts';
import { loadSeeds } from '../../src/ingest/load-seeds.ts';
import { buildApiSchema } from '../../src/model/build-api-schema.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { compile } from '../../src/query/compile.ts';
import { nothingKnown } from '../../src/query/plan/knowledge.ts';
import { silent } from '../../src/util/report.ts';
import { expectGolden } from '../support/golden.ts';
import { soon, useNeo4j } from '../support/neo4j.ts';
import { parsingExecutor } from '../support/parsing-executor.ts';

/**
 * One folder an operation: `query.graphql`, `variables.json` and `forms.json`, which forces forms, go in; plan, Cypher with
 * parameters, and answer come out and are compared byte for byte. GRAPPE_UPDATE_GOLDENS=1 writes them anew, which CI never does.
 */
const films = join(import.meta.dirname, '../models/films');
const limits = { pageMax: 100, maxHops: 6, maxNodes: 100_000 };
const neo4j = useNeo4j();
const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());

beforeAll(async () => {
  const model = await loadModel(join(films, 'schema'));
  await applySchema(neo4j.database, model, silent);
  await loadSeeds(neo4j.database, model, join(films, 'seeds'), silent);
});

test.each(folders.map((folder) => folder.name))('%s', async (name) => {
  const folder = join(import.meta.dirname, name);
  const document = parse(readFileSync(join(folder, 'query.graphql'), 'utf8'));
  const variables = readJson(join(folder, 'variables.json'));
  const model = await loadModel(join(films, 'schema'));
  const schema = buildApiSchema(model);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('A golden holds one operation.');
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const request = { document, operation, variables: coerced, schema, model, pageMax: limits.pageMax, today: '2026-01-01' };
  const knowledge = { ...nothingKnown, forms: { ...nothingKnown.forms, ...readJson(join(folder, 'forms.json')) } };
  const knowing = { current: () => knowledge, observe: () => undefined };
  const { plan, cypher } = explanationOf(compile(request, knowledge)) as { plan: object; cypher: { text: string; parameters: object }[] };
  const execute = parsingExecutor({ model, schema, database: neo4j.database, limits, knowing });
  const answer = await execute({ document, variables, ...soon(), explain: false });
  const texts = cypher.map(({ text, parameters }) => `${text}\n// ${JSON.stringify(parameters)}\n`);

  expectGolden(join(folder, 'plan.json'), `${JSON.stringify(plan, null, 1)}\n`);
  expectGolden(join(folder, 'cypher.txt'), texts.join('\n'));
  expectGolden(join(folder, 'data.json'), `${JSON.stringify(answer, null, 2)}\n`);
});

function readJson(path: string): Record<string, unknown> {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : {};
}
