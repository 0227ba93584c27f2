import { expect, test } from 'vitest';
import { childEnvironment } from './environment.ts';

test('keeps what a program needs and drops what would change it', () => {
  const given = {
    PATH: '/bin',
    HOME: '/home/me',
    MAVEN_OPTS: '-Dx=y',
    NEO4J_HOME: '/other',
    NEO4J_server_http_enabled: 'false',
    JAVA_TOOL_OPTIONS: '-Xmx1m',
    _JAVA_OPTIONS: '-Xmx1m',
    JDK_JAVA_OPTIONS: '-Xmx1m',
    CLASSPATH: '/other',
    NODE_OPTIONS: '--inspect',
  };
  expect(childEnvironment(given, { NEO4J_HOME: '/mine' })).toEqual({
    PATH: '/bin',
    HOME: '/home/me',
    MAVEN_OPTS: '-Dx=y',
    LC_ALL: 'C.UTF-8',
    NEO4J_HOME: '/mine',
  });
});
