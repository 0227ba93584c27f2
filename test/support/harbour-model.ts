import { GrappeError, lineOf } from '../../src/errors/problem.ts';
import type { ModelFile } from '../../src/model/parse-files.ts';
import { readModel } from '../../src/model/read-model.ts';

/** The smallest model worth breaking: ships call at ports. Each part is a file. */
export const node = `"Anything." interface Node {
  "Id." id: ID!
  "Name." name: String! @search
}`;
export const ship = `"A ship." type Ship @kind(singular: "ship", plural: "ships", prefix: "ship") {
  "Tons." tons: Int
}`;
export const port = `"A port." type Port @kind(singular: "port", plural: "ports", prefix: "port") @evidence`;
export const call = `"Calling at a port." type Call
  @relationship(type: "CALLS_AT", out: "calls", outDescription: "Ports.", in: "callers", inDescription: "Ships.")
  @ends(from: ["Ship"], to: ["Port"]) {
  "Berth." berth: String
}`;
const good = { node, ship, port, call };

/** The files of the model, with some of them replaced or added. */
export function filesOf(parts: Readonly<Record<string, string>>): readonly ModelFile[] {
  return Object.entries({ ...good, ...parts }).map(([name, text]) => ({ path: `${name}.graphql`, text }));
}

/** What is wrong with the model thus changed, line by line. */
export function problemsOf(parts: Readonly<Record<string, string>>): readonly string[] {
  try {
    readModel(filesOf(parts));
  } catch (error) {
    if (error instanceof GrappeError && error.problems.every(({ code }) => code === 'MODEL_INVALID'))
      return error.problems.map(lineOf);
    throw error;
  }
  return [];
}
