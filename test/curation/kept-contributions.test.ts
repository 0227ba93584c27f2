import { expect, test } from 'vitest';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import { connect } from '../../src/database/connect.ts';
import { contribute } from '../../src/ingest/contribute/contribute.ts';
import { loadSeeds } from '../../src/ingest/load-seeds.ts';
import { withdrawSource } from '../../src/ingest/withdraw-source.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { silent } from '../../src/util/report.ts';
import { soon } from '../support/neo4j.ts';
import { useProduct } from '../support/product.ts';
import { startProxy } from '../support/proxy.ts';
import { curating, firm, membership, notes } from './support.ts';

const root = `${import.meta.dirname}/../..`;
const product = useProduct();
const database = () => product.neo4j.database;
const { send, withKey } = curating(product);

test('robbed of the reply to every commit it is made once', async () => {
  const model = await loadModel(`${root}/schema`);
  const proxy = await startProxy(Number(new URL(product.neo4j.target.uri).port));
  const robbed = await connect({ ...product.neo4j.target, uri: `bolt://127.0.0.1:${proxy.port}` });
  const given = {
    changes: [
      {
        kind: 'put',
        put: {
          id: 'source:lost',
          kind: 'Source',
          names: [],
          properties: { name: 'Lost', title: 'Lost' },
          values: [],
        },
      },
      {
        kind: 'put',
        put: { id: 'org:lost', kind: 'Firm', names: [], properties: { name: 'Lost' }, values: [] },
      },
    ],
    source: 'source:lost',
    idempotencyKey: 'lost',
    why: null,
    by: { id: 'k', name: 'K' },
  } as const;
  try {
    proxy.loseAnswerTo(Buffer.from([0xb0, 0x12]));
    await expect(contribute(robbed, model, given)).rejects.toMatchObject({ code: 'WRITE_OUTCOME_UNKNOWN' });
  } finally {
    await robbed.close();
    await proxy.close();
  }
  expect(await contribute(database(), model, given)).toMatchObject([
    { subject: 'source:lost' },
    { subject: 'org:lost' },
  ]);
  const count = cypher`MATCH (c:GrappeChange {subject: 'org:lost'}) RETURN count(c)`;
  expect((await database().read([cypherQuery(count)], soon())).rows).toEqual([[[1]]]);
});

test('loading the seeds again leaves what was contributed, and it can be taken back as a whole', async () => {
  const key = await withKey();
  expect((await send({ changes: [notes, firm, membership], key: 'stay' }, key)).errors).toBeUndefined();
  const model = await loadModel(`${root}/schema`);
  const { absent } = await loadSeeds(database(), model, `${root}/seeds`, silent, { again: 'all' });
  expect(absent).toEqual([]);
  expect((await product.ask('{ node(id: "org:example-works") { id } }')).data).toEqual({
    node: { id: 'org:example-works' },
  });
  await withdrawSource(database(), model, 'source:field-notes', silent);
  expect((await product.ask('{ node(id: "org:example-works") { id } }')).data).toEqual({ node: null });
});
