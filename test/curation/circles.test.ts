import { expect, test } from 'vitest';
import { acceptMatch } from '../../src/ingest/matches/accept-match.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { importing, node, statement } from '../import/support.ts';
import { failure } from '../support/expect-database.ts';
import { useProduct } from '../support/product.ts';
import { codesOf, curating, notes } from './support.ts';

const model = await loadModel(`${import.meta.dirname}/../../schema`);
const product = useProduct();
const database = () => product.neo4j.database;
const { send, withKey, state } = curating(product);

const topic = (name: string) => ({
  put: { id: `topic:circle-${name}`, kind: 'TOPIC', properties: { name } },
});
const part = (from: string, to: string) => ({
  state: {
    type: 'PART_OF',
    from: `topic:circle-${from}`,
    to: `topic:circle-${to}`,
    properties: { asOf: '2020' },
  },
});

test('a contribution that leads in a circle is refused with the circle, and changes nothing', async () => {
  const key = await withKey();
  const topics = [notes, topic('a'), topic('b'), topic('c')];
  expect((await send({ changes: [...topics, part('a', 'b'), part('b', 'c')], key: 'one' }, key)).errors).toBe(
    undefined,
  );
  const before = await state();
  const reply = await send({ changes: [part('c', 'a')], key: 'two' }, key);
  expect(codesOf(reply)).toEqual(['CONFLICT']);
  expect(reply.errors?.[0]?.message).toContain(
    'PART_OF leads in a circle: topic:circle-c → topic:circle-a → topic:circle-b → topic:circle-c.',
  );
  expect(await state()).toBe(before);
  const retract = { retract: 'PART_OF/topic:circle-a/topic:circle-b' };
  expect((await send({ changes: [retract, part('c', 'a')], key: 'three' }, key)).errors).toBe(undefined);
});

test('of two contributions at once that together lead in a circle one is refused', async () => {
  const key = await withKey();
  await send({ changes: [notes, topic('d'), topic('e')], key: 'four' }, key);
  const replies = await Promise.all([
    send({ changes: [part('d', 'e')], key: 'five' }, key),
    send({ changes: [part('e', 'd')], key: 'six' }, key),
  ]);
  expect(replies.flatMap(codesOf)).toEqual(['CONFLICT']);
});

test('two nodes are not united where that would close a circle', async () => {
  const [whole, middle, branch] = ['org:circle-whole', 'org:circle-middle', 'org:circle-branch'];
  await importing(database(), model).run([
    [
      node(whole, 'Firm', { name: 'Whole' }),
      node(middle, 'Firm', { name: 'Middle' }),
      node(branch, 'Firm', { name: 'Branch' }),
      statement('PART_OF', branch, middle),
      statement('PART_OF', middle, whole),
    ],
  ]);
  const before = await state();
  const error = await failure(acceptMatch(database(), model, whole, branch));
  expect(error).toMatchObject({ code: 'CONFLICT' });
  expect(error.message).toContain(`PART_OF leads in a circle: ${whole} → ${middle} → ${whole}.`);
  expect(await state()).toBe(before);
});

test('a node is not united with one that it is part of', async () => {
  const [group, plant] = ['org:circle-group', 'org:circle-plant'];
  await importing(database(), model, 'plants.jsonl').run([
    [
      node(group, 'Firm', { name: 'Group' }),
      node(plant, 'Firm', { name: 'Plant' }),
      statement('PART_OF', plant, group),
    ],
  ]);
  const before = await state();
  for (const [kept, gone] of [
    [group, plant],
    [plant, group],
  ] as const) {
    const error = await failure(acceptMatch(database(), model, kept, gone));
    expect(error).toMatchObject({ code: 'CONFLICT' });
    expect(error.message).toContain(`PART_OF/${plant}/${group} says that the two are not one.`);
  }
  expect(await state()).toBe(before);
});
