import { Neo4jError } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { GrappeError } from '../errors/problem.ts';
import { fromDriver, refusedByServer, retryOf } from './driver-errors.ts';

function neo4jError(code: string, message = 'bolt://secret:7687 refused `MATCH (n)`'): Neo4jError {
  return new Neo4jError(message, code, '50N42', '');
}

test.each([
  ['ServiceUnavailable', 'DATABASE_UNAVAILABLE', 'connection'],
  ['SessionExpired', 'DATABASE_UNAVAILABLE', 'connection'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'DATABASE_UNAVAILABLE', 'transient'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'DATABASE_UNAVAILABLE', 'no'],
  ['Neo.ClientError.Transaction.Terminated', 'DATABASE_UNAVAILABLE', 'no'],
  ['Neo.ClientError.Security.Unauthorized', 'DATABASE_LOGIN_FAILED', 'no'],
  ['Neo.ClientError.Security.AuthenticationRateLimit', 'DATABASE_LOGIN_FAILED', 'no'],
  ['Neo.ClientError.Security.CredentialsExpired', 'DATABASE_LOGIN_FAILED', 'no'],
  ['Neo.ClientError.Security.Forbidden', 'DATABASE_LOGIN_FAILED', 'no'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMEOUT', 'no'],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT', 'no'],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'QUERY_TOO_COMPLEX', 'no'],
  ['Neo.TransientError.General.TransactionOutOfMemoryError', 'QUERY_TOO_COMPLEX', 'no'],
  ['Neo.ClientError.Schema.ConstraintValidationFailed', 'CONFLICT', 'no'],
  ['Neo.TransientError.Transaction.DeadlockDetected', 'OVERLOADED', 'transient'],
  ['Neo.ClientError.Statement.SyntaxError', 'INTERNAL_SERVER_ERROR', 'no'],
  ['Neo.ClientError.Statement.AccessMode', 'INTERNAL_SERVER_ERROR', 'no'],
  ['N/A', 'INTERNAL_SERVER_ERROR', 'no'],
])('%s is %s, to be tried again: %s', (code, expected, retry) => {
  const cause = neo4jError(code);
  const error = fromDriver(cause);

  expect(error).toBeInstanceOf(GrappeError);
  const { code: got, message } = error as GrappeError;
  expect([got, retryOf(error)]).toEqual([expected, retry]);
  expect((error as GrappeError).cause).toBe(cause);
  expect(message).not.toMatch(/secret|MATCH/);
});

test.each([
  ['Connection acquisition timed out in 2500 ms. Pool status: Active conn count = 100', 'OVERLOADED'],
  [
    'Server responded HTTP. Make sure you are not trying to connect to the http endpoint',
    'DATABASE_UNAVAILABLE',
  ],
])('%s, said without a code, is %s', (message, expected) => {
  expect((fromDriver(neo4jError('N/A', message)) as GrappeError).code).toBe(expected);
});

test('what was outrun by changes of the schema is tried again', () => {
  const message = 'Could not compile query due to insanely frequent schema changes';
  expect(retryOf(fromDriver(neo4jError('Neo.DatabaseError.General.UnknownError', message)))).toBe(
    'transient',
  );
});

test("an error that is not the driver's stays what it is", () => {
  const error = new TypeError('x is not a function');
  expect(fromDriver(error)).toBe(error);
  expect(retryOf(error)).toBe('no');
});

test('only what the server itself refused is known not to have happened', () => {
  expect(refusedByServer(fromDriver(neo4jError('Neo.ClientError.Schema.ConstraintValidationFailed')))).toBe(
    true,
  );
  expect(refusedByServer(fromDriver(neo4jError('ServiceUnavailable')))).toBe(false);
  expect(refusedByServer(new GrappeError([{ code: 'TIMEOUT', message: 'late' }]))).toBe(false);
});
