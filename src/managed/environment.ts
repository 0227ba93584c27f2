export type Environment = Readonly<Record<string, string | undefined>>;

const disturbing = /^(NEO4J_|CLASSPATH$|_JAVA_OPTIONS$|JAVA_TOOL_OPTIONS$|JDK_JAVA_OPTIONS$|NODE_OPTIONS$)/;

/**
 * The caller's environment without what would change how Neo4j, Java or the watchdog behave. Java before 18 reads names of
 * files as the locale says, and in a bare container that is ASCII: so the locale is one of UTF-8.
 */
export function childEnvironment(environment: Environment, more: Record<string, string> = {}): Environment {
  const kept = Object.entries(environment).filter(([name]) => !disturbing.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C.UTF-8', ...more };
}
