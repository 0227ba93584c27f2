import { createHash } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

/**
 * Tags answers to GET by their text, so that whoever has one is told so by 304, without it. They may be stored and must be
 * asked after each time, for anybody may write at any moment. Express compares the tags.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-etag
 */
export const tagAnswers: RequestHandler = (req, res, next) => {
  if (req.method === 'GET' || req.method === 'HEAD') {
    const send = res.send.bind(res);
    res.send = (body: unknown) => {
      if (typeof body === 'string' && res.statusCode === 200) tag(res, body);
      if (!req.fresh) return send(body);
      res.removeHeader('content-type');
      return res.status(304).end();
    };
  }
  next();
};

function tag(res: Response, body: string): void {
  // One text under two media types is two representations.
  const type = String(res.getHeader('content-type'));
  const hash = createHash('sha256').update(type).update(body).digest('base64url').slice(0, 27);
  res.set('etag', `"${hash}"`);
  res.set('cache-control', 'no-cache');
  res.vary('accept');
}
