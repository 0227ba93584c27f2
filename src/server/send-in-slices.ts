import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RequestHandler } from 'express';
import { Breather } from '../util/breather.ts';

/** Characters of a text that are encoded at a stretch; what is not longer is sent as Express does. */
const sliceLength = 262_144;

/** Sends long texts piece by piece as the client takes them: encoding 20 MB at once would hold up every other request. */
export const sendInSlices: RequestHandler = (_req, res, next) => {
  const send = res.send.bind(res);
  res.send = (body: unknown) => {
    if (typeof body !== 'string' || body.length <= sliceLength) return send(body);
    // A client that leaves needs no answer; what else fails in the socket is told by its own events.
    pipeline(Readable.from(slicesOf(body), { objectMode: false }), res).catch(() => undefined);
    return res;
  };
  next();
};

/** The text as UTF-8; no character of two halves is cut between them. */
export async function* slicesOf(text: string): AsyncGenerator<Buffer> {
  const breather = new Breather();
  for (let start = 0; start < text.length;) {
    const end = endOfSlice(text, start + sliceLength);
    yield Buffer.from(text.slice(start, end));
    await breather.pause();
    start = end;
  }
}

function endOfSlice(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  const isFirstHalf = last >= 0xd800 && last <= 0xdbff;
  return isFirstHalf ? end - 1 : Math.min(end, text.length);
}
