import { createKey } from '../../src/access/keys.ts';
import type { LiveProduct, Reply } from '../support/product.ts';
import { soon } from '../support/neo4j.ts';

const mutation = `mutation Contribute($changes: [ChangeInput!]!, $source: ID!, $key: String!, $why: String) {
  contribute(changes: $changes, source: $source, idempotencyKey: $key, why: $why) { subject at by why source contribution before after }
}`;

interface Sent {
  readonly changes: readonly object[];
  readonly source?: string;
  readonly key?: string;
  readonly why?: string;
}

/** Somebody with a key, who writes over HTTP. */
export function curating(product: LiveProduct) {
  return {
    send: async (sent: Sent, headers: Record<string, string> = {}): Promise<Reply> => {
      const variables = { source: 'source:field-notes', key: 'one', ...sent };
      const response = await fetch(new URL('/graphql', product.url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: mutation, variables }),
      });
      return (await response.json()) as Reply;
    },
    /** Headers that carry a new key. */
    withKey: async (name = 'Ann'): Promise<Record<string, string>> => {
      const { text } = await createKey(product.neo4j.database, name);
      return { authorization: `Bearer ${text}` };
    },
    state: () => product.neo4j.database.state(soon()),
  };
}

export const codesOf = ({ errors = [] }: Reply) => errors.map(({ extensions }) => extensions['code']);

export const notes = {
  put: {
    id: 'source:field-notes',
    kind: 'SOURCE',
    properties: { name: 'Field notes', title: 'Field notes', published: '2020-05-04' },
  },
};
export const firm = {
  put: {
    id: 'org:example-works',
    kind: 'FIRM',
    names: { 'fr:OFFICIAL': 'Ateliers Exemple' },
    properties: { name: 'Example Works' },
  },
};
export const membershipId = 'MEMBER_OF/org:example-works/cluster:silicon-saxony';
export const membership = {
  state: {
    type: 'MEMBER_OF',
    from: 'org:example-works',
    to: 'cluster:silicon-saxony',
    properties: {
      startDate: '2014-03',
      asOf: '2015',
      confidence: 'INFERRED',
      quote: 'Example Works joined in March 2014.',
    },
  },
};
