import { catalogue, type ErrorCode } from '../errors/catalogue.ts';

/** The part of an answer that decides its HTTP status. */
export interface Outcome {
  readonly data?: object | null | undefined;
  readonly codes: readonly string[];
  /** What Apollo or the guard has set already. */
  readonly status: number | undefined;
  /** True for `application/graphql-response+json`. */
  readonly statusTells: boolean;
}

/**
 * An answer with data is 200. Without data, `application/json` still says 200 to a request it understood, since old clients
 * take anything else for a broken connection, unless the server or its database is at fault.
 *
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-application-json
 */
export function httpStatusOf({ data, codes, status, statusTells }: Outcome): number {
  if (codes.length === 0 || data != null) return 200;
  if (codes.includes('BAD_REQUEST')) {
    return status !== undefined && status < 500 ? status : catalogue.BAD_REQUEST.status;
  }
  const worst = Math.max(...codes.map((code) => (isErrorCode(code) ? catalogue[code].status : 500)));
  return worst < 500 && !statusTells ? 200 : worst;
}

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(catalogue, code);
}
