import type { Contender } from '../contenders/contender.ts';
import { pageRows, walkStep, type Place } from '../shapes/pages.ts';

interface Step {
  readonly data: {
    readonly firms: {
      readonly nodes: readonly { readonly id: string; readonly name: string }[];
      readonly pageInfo: { readonly endCursor: string };
    };
  };
}

const stride = 2000;

/** Walks to the end of page `page - 1` as a client would, only in larger steps. */
export async function findPlace(grappe: Contender, page: number): Promise<Place> {
  const offset = (page - 1) * pageRows;
  let cursor: string | null = null;
  let last = { id: '', name: '' };
  for (let left = offset; left > 0; left -= stride) {
    const text = walkStep(Math.min(stride, left), cursor);
    const unused = { text: '', parameters: {}, build: (): string => '' };
    const ask = await grappe.prepare({ grappe: text, rival: '', cypher: unused, single: false });
    // The text asks for exactly this.
    const { nodes, pageInfo } = (JSON.parse(await ask.run()) as Step).data.firms;
    cursor = pageInfo.endCursor;
    last = nodes.at(-1) ?? last;
  }
  return { offset, cursor: cursor ?? '', ...last };
}
