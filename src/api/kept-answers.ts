// Least recently used within a bound in bytes, well tried and without dependencies.
import { LRUCache } from 'lru-cache';
import type { Database, StateToken } from '../database/database.ts';
import { Contact } from './contact.ts';

/** What is kept of an answer beside its text, in bytes: keys of maps, the object, its place in the order. */
const overhead = 500;

interface Kept<T> {
  readonly value: T;
  readonly state: StateToken;
}

/** What an answer would be kept under; equal keys ask the same of the same state. */
export type AnswerKey = string;

/**
 * Answers with the state of the database that they are of. One is given again only if a probe finds that state; it is kept
 * only if it was read after a token and the read itself ended with the same: a read is no snapshot.
 */
export class KeptAnswers<T> {
  readonly #database: Pick<Database, 'state'>;
  readonly #contact: Contact;
  readonly #answers: LRUCache<AnswerKey, Kept<T>>;
  #seen: StateToken | undefined;

  /** `bytes`: what all answers together may take, by the length of their texts. */
  constructor(database: Pick<Database, 'state' | 'losses'>, bytes: number) {
    this.#database = database;
    this.#contact = new Contact(database);
    this.#answers = new LRUCache({ maxSize: bytes, maxEntrySize: Math.ceil(bytes / 4) });
  }

  /** The answer if one is kept and still true; else the token after which to read, if one is known. Throws as `Database.state`. */
  async find(
    key: AnswerKey,
    limited: Parameters<Database['state']>[0],
  ): Promise<{ readonly kept: T } | { readonly after: StateToken | undefined }> {
    this.#forgetAfterSilence();
    const found = this.#answers.get(key);
    if (!found) return { after: this.#seen };
    const state = await this.#database.state(limited);
    this.observe(state);
    // The probe itself may have met a new connection: then all is forgotten by now.
    return found.state === state && this.#answers.has(key) ? { kept: found.value } : { after: this.#seen };
  }

  /** Keeps an answer that was read after a token, if the read ended in the same state. */
  keep(key: AnswerKey, value: T, length: number, after: StateToken | undefined, state: StateToken): void {
    this.observe(state);
    if (after !== state) return;
    // A character outside Latin-1 makes V8 store two bytes for each of a text.
    this.#answers.set(key, { value, state }, { size: 2 * (length + key.length) + overhead });
  }

  /** Notes the state that some read ended in. */
  observe(state: StateToken): void {
    this.#forgetAfterSilence();
    this.#seen = state;
    this.#contact.heard();
  }

  #forgetAfterSilence(): void {
    if (!this.#contact.wasLost()) return;
    this.#answers.clear();
    this.#seen = undefined;
  }
}
