import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { cypher, cypherQuery, label } from '../cypher/fragment.ts';
import type { Database } from '../database/database.ts';
import { grappeError } from '../errors/problem.ts';
import { bookkeeping } from '../model/book-keeping.ts';
import { suggestion } from '../util/nearest.ts';

/** What the graph knows of a key; its secret is not among it. */
export interface Key {
  readonly id: string;
  /** Whose it is, as the history of what was contributed shows it. */
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** Null as long as it is good. */
  readonly revokedAt: string | null;
}

/** A key that has just been made: the only time that its text is known. */
export interface MadeKey extends Key {
  readonly text: string;
}

const keySchema = z.object({
  id: z.string(),
  name: z.string(),
  createdAt: z.string(),
  revokedAt: z.string().nullable().default(null),
  hash: z.string(),
});

const node = label(bookkeeping.key);
const shape = /^grappe_([a-z0-9]{12})_([A-Za-z0-9_-]{43})$/;
const longestName = 200;

/** Milliseconds. */
const patience = 30_000;
const soon = () => ({ deadline: Date.now() + patience });

/**
 * Makes a key by which its owner may write.
 *
 * @throws {GrappeError} BAD_USER_INPUT for a name that shows nothing; those of `Database.write`
 */
export async function createKey(database: Database, name: string): Promise<MadeKey> {
  const shown = name.trim();
  if (shown === '' || shown.length > longestName)
    throw grappeError('BAD_USER_INPUT', `A key has a name of 1 to ${longestName} characters.`);
  const id = [...randomBytes(12)].map((byte) => (byte % 36).toString(36)).join('');
  const secret = randomBytes(32).toString('base64url');
  const createdAt = new Date().toISOString();
  const properties = { id, name: shown, createdAt, hash: hashOf(secret) };
  const text = cypher`CREATE (key${node}) SET key = $properties`;
  await database.write((transaction) => transaction.run(cypherQuery(text, { properties })), soon());
  return { id, name: shown, createdAt, revokedAt: null, text: `grappe_${id}_${secret}` };
}

/** All keys, the revoked ones included, in the order in which they were made. */
export async function listKeys(database: Database): Promise<readonly Key[]> {
  const text = cypher`MATCH (key${node}) RETURN properties(key) ORDER BY key.createdAt, key.id`;
  const { rows } = await database.read([cypherQuery(text)], soon());
  return (rows[0] ?? []).map(([properties]) => keyOf(keySchema.parse(properties)));
}

/**
 * From now on nobody writes by it; what was written stays. Twice is as good as once.
 *
 * @throws {GrappeError} NOT_FOUND; those of `Database.write`
 */
export async function revokeKey(database: Database, id: string): Promise<Key> {
  const text = cypher`MATCH (key${node} {id: $id}) SET key.revokedAt = coalesce(key.revokedAt, $now) RETURN properties(key)`;
  const query = cypherQuery(text, { id, now: new Date().toISOString() });
  const { value } = await database.write((transaction) => transaction.run(query), soon());
  const [row] = value;
  if (row) return keyOf(keySchema.parse(row[0]));
  const ids = (await listKeys(database)).map((key) => key.id);
  throw grappeError('NOT_FOUND', `There is no key "${id}".`, { hint: suggestion(id, ids) });
}

/**
 * Whose key a request carries, as `Authorization: Bearer KEY`.
 *
 * @throws {GrappeError} UNAUTHENTICATED; those of `Database.read`
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-2.1
 */
export async function holderOf(
  database: Pick<Database, 'read'>,
  authorization: string | undefined,
): Promise<Key> {
  const [, id, secret] = shape.exec(/^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1] ?? '') ?? [];
  if (id === undefined || secret === undefined)
    throw unauthenticated(
      'To write needs a key.',
      'Send Authorization: Bearer KEY; "grappe key create NAME" makes one.',
    );
  const text = cypher`MATCH (key${node} {id: $id}) RETURN properties(key)`;
  const { rows } = await database.read([cypherQuery(text, { id })], soon());
  const [row] = rows[0] ?? [];
  const key = row && keySchema.parse(row[0]);
  if (!key || !isEqual(key.hash, hashOf(secret)) || key.revokedAt !== null)
    throw unauthenticated('This key is not known, or was revoked.', 'Ask for another one.');
  return keyOf(key);
}

function unauthenticated(message: string, hint: string) {
  return grappeError('UNAUTHENTICATED', message, { hint });
}

function keyOf({ id, name, createdAt, revokedAt }: z.infer<typeof keySchema>): Key {
  return { id, name, createdAt, revokedAt };
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function isEqual(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
