/** What a code of the catalogue promises: the HTTP status of a request that fails with it alone, and what to do about it. */
export interface CatalogueEntry {
  readonly status: number;
  /** Exit code of the command line. */
  readonly exit: number;
  readonly meaning: string;
  readonly hint: string;
}

/**
 * Every error a user of Grappe can meet. `docs/errors.md` is generated from this table and a test counts its codes.
 *
 * Exit codes follow sysexits.h where it has a word for the case: 64 usage, 65 data, 69 unavailable, 73 cannot create,
 * 75 try again, 78 configuration.
 */
export const catalogue = {
  GRAPHQL_PARSE_FAILED: entry(
    400,
    65,
    'The text is not GraphQL.',
    'Mend the syntax at the place the message names.',
  ),
  GRAPHQL_VALIDATION_FAILED: entry(
    400,
    65,
    'The operation does not fit the schema.',
    'Compare the field, argument or type named with the schema at /.',
  ),
  BAD_REQUEST: entry(
    400,
    65,
    'The HTTP request is not a GraphQL request.',
    'Send JSON {"query": …} by POST or ?query= by GET.',
  ),
  OPERATION_RESOLUTION_FAILURE: entry(
    400,
    65,
    'The document does not say which operation to run.',
    'Name one of its operations in operationName.',
  ),
  BAD_USER_INPUT: entry(
    400,
    65,
    'A value is outside what its argument allows.',
    'The message names the value and what would be right.',
  ),
  INVALID_CURSOR: entry(
    400,
    65,
    'The cursor was not made by this list in this order with this filter.',
    'Take cursors from pageInfo of the same field, order and filter, or start again without one.',
  ),
  PAGE_SIZE_EXCEEDED: entry(
    400,
    65,
    'A page was asked larger than the server gives.',
    'Ask for at most the limit the message names and walk with after.',
  ),
  QUERY_TOO_COMPLEX: entry(
    400,
    65,
    'The operation is larger than a limit of this server.',
    'Ask for smaller pages, fewer hops or fewer aliases; the message names the limit, and extensions.smaller, where it is given, holds a smaller operation that fits.',
  ),
  NOT_FOUND: entry(
    404,
    65,
    'There is nothing at this address or under this id.',
    'Check the address or the id.',
  ),
  UNAUTHENTICATED: entry(401, 77, 'The request carries no valid key.', 'Send Authorization: Bearer <key>.'),
  FORBIDDEN: entry(403, 77, 'The key may not do this.', 'Use a key with the scope the message names.'),
  RATE_LIMITED: entry(429, 75, 'Too many requests in too short a time.', 'Wait as long as Retry-After says.'),
  OVERLOADED: entry(503, 75, 'The server is busy or shutting down.', 'Try again after Retry-After.'),
  TIMEOUT: entry(
    503,
    75,
    'The operation did not end within its deadline.',
    'Ask for less, or raise GRAPPE_QUERY_SECONDS.',
  ),
  DATABASE_UNAVAILABLE: entry(
    503,
    69,
    'Neo4j does not answer.',
    'Check that the server at NEO4J_URI runs and accepts the login.',
  ),
  INCOMPLETE_DATA: entry(
    200,
    65,
    'A node or statement lacks a value that the schema promises.',
    'Give the node named in the message the missing property.',
  ),
  CONFLICT: entry(
    409,
    65,
    'The change contradicts what is stored.',
    'Read the current state and decide anew.',
  ),
  IDEMPOTENCY_CONFLICT: entry(
    409,
    65,
    'The idempotency key was used for another change.',
    'Use a new key for a new change.',
  ),
  WRITE_OUTCOME_UNKNOWN: entry(
    503,
    75,
    'The database became unreachable while it committed.',
    'Send the same change with the same key again.',
  ),
  INTERNAL_SERVER_ERROR: entry(500, 70, 'A defect of Grappe.', 'Report it with the request id.'),
  USAGE: entry(400, 64, 'The command line was not understood.', 'See grappe help.'),
  CONFIGURATION_INVALID: entry(
    500,
    78,
    'A setting is not usable.',
    'Correct the environment variable the message names.',
  ),
  MODEL_INVALID: entry(
    500,
    65,
    'The model folder does not describe a model.',
    'Mend the places the messages name.',
  ),
  SEED_INVALID: entry(
    500,
    65,
    'A seed file holds something the model does not allow.',
    'Mend the places the messages name; nothing was written.',
  ),
  IMPORT_INVALID: entry(
    400,
    65,
    'A file to import is not what it should be.',
    'Mend the places the messages name, or leave them out with --tolerate; nothing was written.',
  ),
  FILE_NOT_WRITTEN: entry(
    500,
    73,
    'A file could not be written.',
    'Make room on the disk, or name a folder you may write to.',
  ),
  QUOTE_NOT_VERBATIM: entry(
    500,
    65,
    'A quote of a seed file does not stand verbatim in the text of its source.',
    'Write it as the source does, or mark what is left out with "…".',
  ),
  QUESTION_INVALID: entry(
    500,
    65,
    'A question of the catalogue is not complete or cannot be read.',
    'Mend the places the messages name.',
  ),
  JAVA_MISSING: entry(
    500,
    69,
    'The managed Neo4j needs Java 17 or 21.',
    'Install a JDK 17 or 21, or set NEO4J_URI.',
  ),
  MAVEN_MISSING: entry(
    500,
    69,
    'The managed Neo4j is assembled by Maven 3.8 or later.',
    'Install Maven, or set NEO4J_URI.',
  ),
  ASSEMBLY_FAILED: entry(
    500,
    69,
    'Neo4j could not be assembled.',
    'See the message of Maven; check that its repository is reachable.',
  ),
  SERVER_UNREACHABLE: entry(
    503,
    69,
    'No API answers at the address.',
    'Start one with npm start, or name another with --url.',
  ),
  PORT_IN_USE: entry(
    500,
    69,
    'The port is taken by another program.',
    'Set PORT to a free one, or end the other program.',
  ),
  DATA_IN_USE: entry(
    500,
    73,
    'Another Grappe or Neo4j runs on this data folder.',
    'End it, or set GRAPPE_DATA_DIR to another folder.',
  ),
  DATA_NEWER: entry(
    500,
    65,
    'The data were written by a newer version of Grappe.',
    'Update Grappe, or choose another data folder or database.',
  ),
  DATABASE_START_FAILED: entry(
    500,
    69,
    'The managed Neo4j did not start.',
    'The message carries its last words; the whole log is in the data folder.',
  ),
  DATABASE_LOGIN_FAILED: entry(
    500,
    77,
    'Neo4j refused the login.',
    'Set NEO4J_USER and NEO4J_PASSWORD to an account of that server.',
  ),
  UNHEALTHY: entry(
    500,
    69,
    'A check of grappe doctor failed.',
    'Each line that begins with fail names what mends it.',
  ),
  SCHEMA_DRIFT: entry(
    500,
    65,
    'Constraints or indexes of the database differ from the model.',
    'The message names each; drop the foreign one or choose another database.',
  ),
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

export type ErrorCode = keyof typeof catalogue;

function entry(status: number, exit: number, meaning: string, hint: string): CatalogueEntry {
  return { status, exit, meaning, hint };
}
