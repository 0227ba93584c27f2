import { findJava } from '../../managed/java.ts';
import { ok, type Check } from '../check.ts';
import { failureOf } from '../failure.ts';

export const java: Check = {
  name: 'java',
  run: async ({ config, environment }) => {
    if (config.neo4j) return [ok('not needed, as NEO4J_URI names a server')];
    try {
      const { program, version } = await findJava(environment);
      return [ok(`${version.split('\n', 1).join()} (${program})`)];
    } catch (error) {
      return [failureOf(error)];
    }
  },
};
