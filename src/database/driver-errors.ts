import { isRetryableError, Neo4jError } from 'neo4j-driver';
import type { ErrorCode } from '../errors/catalogue.ts';
import { grappeError, GrappeError } from '../errors/problem.ts';

interface Meaning {
  readonly codes: RegExp;
  readonly code: ErrorCode;
  readonly message: string;
}

const lost = /^(ServiceUnavailable|SessionExpired)$/;
const tooLarge = /TransactionOutOfMemory|MemoryPoolOutOfMemory/;

/** Of a statement planned while one index after the other came online; it passes, though its code says it is a defect. */
const outrun = /frequent schema changes/;

/**
 * What codes of Neo4j mean to us; the first that fits counts. The messages carry neither host nor Cypher text.
 *
 * @see https://neo4j.com/docs/status-codes/5/errors/all-errors/
 */
const meanings: readonly Meaning[] = [
  {
    codes: lost,
    code: 'DATABASE_UNAVAILABLE',
    message: 'Neo4j does not answer.',
  },
  {
    codes: /DatabaseUnavailable$/,
    code: 'DATABASE_UNAVAILABLE',
    message: 'The database is not available at Neo4j.',
  },
  {
    codes: /DatabaseNotFound$/,
    code: 'DATABASE_UNAVAILABLE',
    message: 'Neo4j has no database of this name.',
  },
  {
    codes: /^Neo\.ClientError\.Security\.AuthenticationRateLimit$/,
    code: 'DATABASE_LOGIN_FAILED',
    message: 'Neo4j refuses the login for a while: too many attempts with a wrong password.',
  },
  {
    codes: /^Neo\.ClientError\.Security\.Forbidden$/,
    code: 'DATABASE_LOGIN_FAILED',
    message: 'The account may log in to Neo4j but not do this.',
  },
  {
    codes: /^Neo\.ClientError\.Security\./,
    code: 'DATABASE_LOGIN_FAILED',
    message: 'Neo4j refused the login.',
  },
  {
    codes: /TransactionTimedOut(ClientConfiguration)?$/,
    code: 'TIMEOUT',
    message: 'The operation did not end within its deadline.',
  },
  {
    // An administrator, or the server on its way down; what our own deadline ends, we answer for ourselves.
    codes: /\.Transaction\.Terminated$/,
    code: 'DATABASE_UNAVAILABLE',
    message: 'Neo4j ended the operation before its answer.',
  },
  {
    codes: tooLarge,
    code: 'QUERY_TOO_COMPLEX',
    message: 'The operation needs more memory than Neo4j gives.',
  },
  {
    codes: /ConstraintValidationFailed$/,
    code: 'CONFLICT',
    message: 'A value that must be unique is there already.',
  },
  { codes: /^Neo\.TransientError\./, code: 'OVERLOADED', message: 'Neo4j is busy with other work.' },
];

/** What the driver itself says without a code, by the beginning of its message. */
const uncoded = [
  {
    beginning: 'Connection acquisition timed out',
    code: 'OVERLOADED',
    message: 'No connection to Neo4j became free in time.',
  },
  {
    beginning: 'Server responded HTTP',
    code: 'DATABASE_UNAVAILABLE',
    message: 'What answers is a web server, not the Bolt port of Neo4j (7687 unless changed).',
  },
] as const;

/** The error in our words, the driver's as its cause; one that is not the driver's comes back as it is. */
export function fromDriver(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const meaning = meaningOf(error);
  if (meaning) return grappeError(meaning.code, meaning.message, {}, { cause: error });
  const details = { neo4j: error.code };
  return grappeError('INTERNAL_SERVER_ERROR', 'Neo4j refused a statement.', { details }, { cause: error });
}

function meaningOf(error: Neo4jError): Omit<Meaning, 'codes'> | undefined {
  return (
    meanings.find(({ codes }) => codes.test(error.code)) ??
    uncoded.find(({ beginning }) => error.message.startsWith(beginning))
  );
}

/** Whether the driver refused a query only because another of its transaction had failed. */
export function isConsequence(error: unknown): boolean {
  return error instanceof Neo4jError && error.message.startsWith('Cannot run query in this transaction');
}

/** How an error of this room may be tried again: after a lost connection once, after a passing fault of the server a few times. */
export function retryOf(error: unknown): 'no' | 'connection' | 'transient' {
  const cause = driverErrorOf(error);
  if (cause && outrun.test(cause.message)) return 'transient';
  if (!cause || !isRetryableError(cause) || isTooLarge(cause)) return 'no';
  return isLoss(cause) ? 'connection' : 'transient';
}

/** Whether the server itself said no; after a loss nobody knows what it did. */
export function refusedByServer(error: unknown): boolean {
  const cause = driverErrorOf(error);
  return cause !== null && !isLoss(cause);
}

function driverErrorOf(error: unknown): Neo4jError | null {
  const cause = error instanceof GrappeError ? error.cause : error;
  return cause instanceof Neo4jError ? cause : null;
}

/** Neo4j counts it among the passing faults, but the same operation would need the same memory again. */
function isTooLarge(error: Neo4jError): boolean {
  return tooLarge.test(error.code);
}

function isLoss(error: Neo4jError): boolean {
  return lost.test(error.code);
}
