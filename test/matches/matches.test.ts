import { expect, test } from 'vitest';
import { createKey } from '../../src/access/keys.ts';
import { acceptMatch } from '../../src/ingest/matches/accept-match.ts';
import { findMatches } from '../../src/ingest/matches/find-matches.ts';
import { listMatches } from '../../src/ingest/matches/list-matches.ts';
import { refuseMatch } from '../../src/ingest/matches/refuse-match.ts';
import { undoMatch } from '../../src/ingest/matches/undo-match.ts';
import { withdrawSource } from '../../src/ingest/withdraw-source.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { silent } from '../../src/util/report.ts';
import { importing, node, statement } from '../import/support.ts';
import { useProduct, type Reply } from '../support/product.ts';

const model = await loadModel(`${import.meta.dirname}/../../schema`);
const product = useProduct();
const database = () => product.neo4j.database;

const [liege, other, project] = ['org:test-ror-liege', 'org:test-cordis-liege', 'project:test-1'];
const country = node(
  'region:BE',
  'Region',
  { name: 'Belgium', code: 'BE', codeVersion: 'ISO 3166-1', level: 'COUNTRY', country: 'BE' },
  { fallback: true },
);
const register = [
  country,
  node(liege, 'EducationProvider', {
    name: 'Université de Liège',
    ror: '00afp2z80',
    website: 'https://www.uliege.be',
  }),
  statement('LOCATED_IN', liege, 'region:BE', { site: 'HEADQUARTERS' }),
];
const participations = [
  country,
  node(project, 'Project', { name: 'Test project' }),
  node(other, 'EducationProvider', { name: 'UNIVERSITE DE LIEGE', cordisId: '999976105' }),
  statement('LOCATED_IN', other, 'region:BE', { site: 'REGISTERED' }),
  statement('PARTICIPATES_IN', other, project, { role: 'COORDINATOR' }),
];

const shown = `{
  kept: organisation(by: {id: "${liege}"}) { ...All }
  gone: organisation(by: {id: "${other}"}) { ...All }
  several: nodes(ids: ["${other}", "${liege}", "org:nobody"]) { id }
}
fragment All on Organisation {
  id name ror cordisId website
  locatedIn { totalCount edges { site sources { source { id } } node { id } } }
  participatesIn { edges { role sources { source { id } } node { id } } }
}`;
const ask = async () => {
  const { data, errors } = await product.ask(shown);
  expect(errors).toBeUndefined();
  return data as Record<'kept' | 'gone' | 'several', Record<string, unknown> & { readonly id: string }>;
};

test('what is proposed, accepted, undone and refused', async () => {
  const one = await importing(database(), model).run([register]);
  const two = await importing(database(), model).run([participations]);
  const [registered, participated] = [one, two].map(({ source }) => source);
  const before = await ask();

  const found = await findMatches(database(), model);
  expect(found.fresh).toBe(found.open);
  const open = await listMatches(database(), model, 'OPEN', 1000);
  const match = open.find(({ from, to }) => from === other && to === liege);
  expect(match).toMatchObject({ decision: 'OPEN', names: ['UNIVERSITE DE LIEGE', 'Université de Liège'] });
  expect(match?.reasons.length).toBeGreaterThan(0);
  expect(await findMatches(database(), model)).toEqual({ ...found, fresh: 0 });

  expect(await acceptMatch(database(), model, liege, other)).toEqual({
    kept: liege,
    gone: other,
    statements: 2,
  });
  const during = await ask();
  expect(during.gone).toEqual(during.kept);
  expect(during.kept).toMatchObject({
    ...{ id: liege, ror: '00afp2z80', cordisId: '999976105', website: 'https://www.uliege.be' },
    locatedIn: {
      totalCount: 1,
      edges: [{ sources: [registered, participated].sort().map((id) => ({ source: { id } })) }],
    },
    participatesIn: {
      edges: [{ role: 'COORDINATOR', sources: [{ source: { id: participated } }], node: { id: project } }],
    },
  });
  expect(during.several).toEqual([{ id: liege }, { id: liege }, null]);
  expect(await acceptMatch(database(), model, liege, other)).toMatchObject({ statements: 2 });

  expect(await undoMatch(database(), model, other)).toEqual({ id: other, kept: liege });
  expect(await ask()).toEqual(before);
  expect((await listMatches(database(), model, 'OPEN', 1000)).map(({ from }) => from)).toContain(other);

  await refuseMatch(database(), model, liege, other);
  await findMatches(database(), model);
  expect((await listMatches(database(), model, 'OPEN', 1000)).map(({ from }) => from)).not.toContain(other);
  expect(await listMatches(database(), model, 'DIFFERENT', 10)).toMatchObject([{ from: other, to: liege }]);
  expect(await ask()).toEqual(before);
});

test('what a file says later of the one that went lands on the one that stayed, and can be taken back', async () => {
  await acceptMatch(database(), model, liege, other);
  const more = [
    ...participations,
    node('project:test-2', 'Project', { name: 'Second' }),
    statement('PARTICIPATES_IN', other, 'project:test-2', { role: 'PARTICIPANT' }),
  ];
  const { source } = await importing(database(), model).run([more]);
  const during = await ask();
  expect(during.kept['participatesIn']).toMatchObject({
    edges: [{ node: { id: project } }, { node: { id: 'project:test-2' } }],
  });
  await withdrawSource(database(), model, source, silent);
  expect((await ask()).kept['participatesIn']).toMatchObject({ edges: [{ node: { id: project } }] });
});

test('who cannot go stays, and nothing is changed', async () => {
  const before = await ask();
  const seeded = await product.ask('{ organisations(first: 1) { nodes { id } } }');
  const [{ id }] = (seeded.data as { organisations: { nodes: [{ id: string }] } }).organisations.nodes;
  await expect(acceptMatch(database(), model, liege, id)).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(acceptMatch(database(), model, liege, 'org:nobody')).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await expect(acceptMatch(database(), model, liege, liege)).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
  });
  await expect(undoMatch(database(), model, liege)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(refuseMatch(database(), model, liege, 'org:nobody')).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await ask()).toEqual(before);
});

test('by mutation as well, with a key', async () => {
  const decide = async (decision: string, headers: Record<string, string>) => {
    const query = `mutation { decideMatch(kept: "${liege}", other: "${other}", decision: ${decision}) }`;
    const response = await fetch(new URL('/graphql', product.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as Reply;
  };
  const before = await ask();
  expect((await decide('OPEN', {})).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  expect(await ask()).toEqual(before);
  const { text } = await createKey(database(), 'Ann');
  const key = { authorization: `Bearer ${text}` };
  expect(await decide('OPEN', key)).toEqual({ data: { decideMatch: 'OPEN' } });
  expect((await ask()).gone.id).toBe(other);
  expect(await decide('SAME', key)).toEqual({ data: { decideMatch: 'SAME' } });
  expect((await ask()).gone.id).toBe(liege);
});
