import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

const service = z.object({
  image: z.string().optional(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()),
  healthcheck: z.object({ test: z.array(z.string()) }),
});
const compose = z
  .object({ services: z.object({ neo4j: service, api: service }) })
  .parse(parse(read('compose.yaml'))).services;

test('every port is published on the loopback address only', () => {
  const ports = Object.values(compose).flatMap((each) => each.ports);
  expect(ports).toHaveLength(3);
  for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
});

test('the password comes from the environment, and its absence ends it', () => {
  expect(compose.neo4j.environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  expect(compose.api.environment['NEO4J_PASSWORD']).toMatch(/^\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  for (const { healthcheck } of Object.values(compose))
    expect(healthcheck.test.join()).not.toContain('PASSWORD');
});

test('Neo4j is the version of the managed server', () => {
  const version = /<neo4j\.version>([^<]+)</.exec(read('neo4j/pom.xml'))?.[1];
  expect(compose.neo4j.image).toBe(`neo4j:${version}-community`);
});

test('the image runs as another user than root, and holds what the package does', () => {
  const run = read('Dockerfile')
    .split(/\nFROM [^\n]+\n/)
    .at(-1);
  expect(run).toMatch(/\nUSER node\n[^]*\nCMD \[/);
  const { files } = z.object({ files: z.array(z.string()) }).parse(JSON.parse(read('package.json')));
  for (const file of files) expect(run).toContain(file);
});
