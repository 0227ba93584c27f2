import { text } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { post, startStandIn } from '../../test/server/stand-in.ts';
import { slicesOf } from './send-in-slices.ts';

test.each([0, 1])('characters of two halves stay whole wherever a slice ends (%i)', async (offset) => {
  const long = 'x'.repeat(offset) + '😀ś'.repeat(200_000);
  expect(await text(Readable.from(slicesOf(long), { objectMode: false }))).toBe(long);
});

test('a long answer arrives whole', async () => {
  const asked = 'Śląskie "😀" '.repeat(100_000);
  const server = await startStandIn({ execute: () => Promise.resolve({ text: JSON.stringify({ asked }) }) });
  const response = await post(server.url, { query: '{ asked }' });
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(await response.json()).toEqual({ data: { asked } });
  await server.stop();
});
