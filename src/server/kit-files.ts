import { createHash } from 'node:crypto';
import cors from 'cors';
import type { RequestHandler } from 'express';
import type { KitFile } from '../browser-kit/kit.ts';
import type { ServerOptions } from './options.ts';

interface TaggedFile extends KitFile {
  readonly tag: string;
}

/** Neo4j Browser runs at another origin and asks first, with headers of its own (`sentry-trace`, `baggage`): all are allowed. */
const openToRead = cors({ origin: '*', methods: ['GET', 'HEAD'], maxAge: 600 });

/**
 * The files of the kit, to be read by pages of every origin. They are made when the first of them is asked for, since only
 * then the port is known, and stay the same while the server runs; a new start may bring others, so a reader asks each time
 * whether its own is still good.
 */
export function kitFiles({ browserKit }: ServerOptions): RequestHandler {
  let files: ReadonlyMap<string, TaggedFile> | undefined;
  return (req, res, next) => {
    const path = `${req.baseUrl}${req.path}`;
    files ??= new Map(browserKit(req.socket.localPort ?? 0).map((file) => [file.path, tagged(file)]));
    const file = files.get(path);
    if (!file) {
      next();
      return;
    }
    openToRead(req, res, (error?: unknown) => {
      if (error !== undefined) next(error);
      else if (req.method !== 'GET' && req.method !== 'HEAD') next();
      else {
        res.set({ 'content-type': file.type, 'cache-control': 'no-cache', etag: file.tag });
        res.set('cross-origin-resource-policy', 'cross-origin');
        res.send(typeof file.body === 'string' ? file.body : Buffer.from(file.body));
      }
    });
  };
}

function tagged(file: KitFile): TaggedFile {
  return { ...file, tag: `"${createHash('sha256').update(file.body).digest('base64url').slice(0, 22)}"` };
}
