import type { GraphQLSchema } from 'graphql';
import type { DatabaseTarget } from '../../src/database/database.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import type { Json } from '../measure/normal.ts';
import type { PageLimits } from '../shapes/page-limits.ts';
import type { Question } from '../shapes/shape.ts';

/** What every contender is given: one model, one database. */
export interface Ground {
  readonly model: GraphModel;
  readonly schema: GraphQLSchema;
  readonly target: DatabaseTarget;
  readonly limits: PageLimits;
}

/** Somebody who answers questions about the graph. */
export interface Contender {
  readonly name: string;
  /** In this process; the same with answers that were kept; over HTTP in a process of its own. */
  readonly way: 'here' | 'kept' | 'http';
  /** Gets ready for one question: parses and validates what can be kept. */
  readonly prepare: (question: Question) => Promise<Ask>;
  /** Milliseconds of processor time of the process that does the work, without the database. */
  readonly cpu: () => Promise<number>;
  /** What was sent to the database since the last call; null where it cannot be seen. */
  readonly sent: () => readonly SentQuery[] | null;
  /** Lets it learn now what it otherwise learns of the database between operations. */
  readonly settle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface SentQuery {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** One question, ready to be asked again and again. */
export interface Ask {
  /** The answer as the text that a client would get. */
  readonly run: () => Promise<string>;
  readonly normal: (text: string) => Json;
}
