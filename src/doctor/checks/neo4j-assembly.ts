import { assemblyAt, isAssembled } from '../../managed/assembly.ts';
import { findJava } from '../../managed/java.ts';
import { findMaven } from '../../managed/maven.ts';
import { GrappeError } from '../../errors/problem.ts';
import { ok, warn, type Check, type Examined, type Finding } from '../check.ts';
import { failureOf } from '../failure.ts';

/** Neo4j in the cache folder, and Maven as long as it is not there. */
export const neo4jAssembly: Check = {
  name: 'neo4j',
  run: async ({ config, environment }) => {
    if (config.neo4j) return [ok('no Neo4j of our own is needed, as NEO4J_URI names a server')];
    const assembly = assemblyAt(config.managed.cacheDir);
    if (isAssembled(assembly)) {
      return [ok(`Neo4j ${assembly.version} in ${assembly.dir}; Maven is not needed any more`)];
    }
    const found = `Neo4j ${assembly.version} is not in ${config.managed.cacheDir} yet: the first start fetches about 140 MB`;
    return [warn(found, 'npm start'), ...(await mavenIn(environment))];
  },
};

async function mavenIn(environment: Examined['environment']): Promise<readonly Finding[]> {
  try {
    return [ok(`Maven at ${await findMaven(environment, await findJava(environment))}`)];
  } catch (error) {
    // A missing Java is told by a check of its own.
    const isJava = error instanceof GrappeError && error.code === 'JAVA_MISSING';
    return isJava ? [] : [failureOf(error)];
  }
}
