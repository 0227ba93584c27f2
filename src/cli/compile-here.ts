import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { explanationOf } from '../api/explanation.ts';
import type { Config } from '../config/config.ts';
import type { ErrorCode } from '../errors/catalogue.ts';
import { grappeError, throwIfAny, type Problem } from '../errors/problem.ts';
import { buildApiSchema } from '../model/build-api-schema.ts';
import { loadModel } from '../model/load-model.ts';
import { compile, type Compilation } from '../query/compile.ts';
import { today } from '../util/today.ts';
import type { Question } from './ask-server.ts';
import { explanationSchema, type Explanation } from './explanation-text.ts';

/**
 * What the compiler makes of an operation: no server and no database is asked.
 *
 * @throws {GrappeError} the codes that the server would answer, and MODEL_INVALID
 */
export async function compileHere(config: Config, question: Question): Promise<Explanation> {
  const compileOne = await loadCompiler(config);
  return explanationSchema.parse(explanationOf(compileOne(question)));
}

/**
 * The compiler over the configured model folder, for many operations.
 *
 * @throws {GrappeError} MODEL_INVALID; what it gives throws the codes that the server would answer
 */
export async function loadCompiler(config: Config): Promise<(question: Question) => Compilation> {
  const model = await loadModel(config.schemaDir);
  const schema = buildApiSchema(model);
  const { pageMax } = config.limits;
  return ({ query, variables, operationName }) => {
    const document = validDocument(query, schema);
    const operation = getOperationAST(document, operationName);
    if (!operation)
      throw grappeError('OPERATION_RESOLUTION_FAILURE', 'Name one of the operations with --operation.');
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (!coerced) throw grappeError('BAD_USER_INPUT', errors.map(({ message }) => message).join(' '));
    return compile({ document, operation, variables: coerced, schema, model, pageMax, today: today() });
  };
}

function validDocument(query: string, schema: GraphQLSchema): DocumentNode {
  const document = parsed(query);
  throwIfAny(validate(schema, document).map((error) => problemOf('GRAPHQL_VALIDATION_FAILED', error)));
  return document;
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { code, message, ...more } = problemOf('GRAPHQL_PARSE_FAILED', error);
    throw grappeError(code, message, more);
  }
}

function problemOf(code: ErrorCode, { message, locations }: GraphQLError): Problem {
  const [place] = locations ?? [];
  return {
    code,
    message,
    ...(place && { place: { file: 'operation', line: place.line, column: place.column } }),
  };
}
