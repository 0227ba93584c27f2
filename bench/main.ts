import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { connect } from '../src/database/connect.ts';
import { loadModel } from '../src/model/load-model.ts';
import { packageRoot } from '../src/config/package-root.ts';
import { onGround, schemaDirOf } from './ground.ts';
import { memory } from './load/neo4j.ts';
import { measureGround } from './measure-ground.ts';
import { schemaSizes } from './measure/schema-size.ts';
import { known, readOptions, usage, type Options } from './options.ts';
import { machineOf } from './report/machine.ts';
import { publish } from './report/publish.ts';
import { summary } from './report/summary.ts';
import type { GroundResult, Result, SizeResult } from './result.ts';
import { notYetAsked, shapes } from './shapes/shapes.ts';
import type { Shape } from './shapes/shape.ts';

const report = (line: string): void => void process.stderr.write(`${line}\n`);
const root = join(import.meta.dirname, '..');

async function bench(options: Options, signal: AbortSignal): Promise<Result> {
  const wanted = chosen(options);
  let neo4jVersion = 'unknown';
  const schema = options.parts.has('schema') ? await measureSchemas() : [];
  const sizes: SizeResult[] = [];
  for (const size of options.sizes) {
    const grounds: GroundResult[] = [];
    for (const name of ['clusters', 'films'] as const) {
      const mine = wanted.filter(({ model }) => model === name);
      if (mine.length === 0) continue;
      report(`${name}, ${size.toLocaleString('en')} statements`);
      const ground = await onGround(name, size, report, signal, async (loaded) => {
        const database = await connect(loaded.neo4j.target);
        neo4jVersion = database.version;
        await database.close();
        return measureGround({ ground: loaded, size, options, report, signal }, mine);
      });
      grounds.push(ground);
    }
    sizes.push({ statements: size, grounds });
  }
  const machine = machineOf(neo4jVersion, `heap ${memory.heap}, page cache ${memory.pageCache}`);
  return {
    date: new Date().toISOString().slice(0, 10),
    machine,
    runs: options.runs,
    schema,
    sizes,
    notYetAsked,
  };
}

function chosen({ shapes: names }: Options): readonly Shape[] {
  if (names === null) return shapes;
  const all = shapes.map(({ name }) => name);
  const some = new Set(names.map((name) => known(all, name)));
  return shapes.filter(({ name }) => some.has(name));
}

async function measureSchemas(): Promise<Result['schema']> {
  const folders = {
    'schema/': join(packageRoot(), 'schema'),
    'bench/models/clusters': schemaDirOf('clusters'),
  };
  const measured: Result['schema'][number][] = [];
  for (const [model, folder] of Object.entries(folders)) {
    for (const size of await schemaSizes(await loadModel(folder))) {
      measured.push({ model, ...size });
      report(`${model}: ${size.contender} ${size.lines} lines, ready in ${size.ready.toFixed(0)} ms`);
    }
  }
  return measured;
}

function write(file: string, result: Result): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
}

async function main(words: readonly string[]): Promise<void> {
  if (words.includes('--help') || words.includes('-h')) return void process.stdout.write(usage);
  const options = readOptions(words);
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => interrupted.abort(new Error('Ended before its time; nothing is left running.')));
  }
  const result = await bench(options, interrupted.signal);
  write(options.out ?? join(root, 'bench', 'results', 'latest.json'), result);
  process.stdout.write(summary(result));
  if (options.publish) publish(result, join(root, 'docs'));
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  report(error instanceof Error ? error.message : String(error));
  if (process.env['DEBUG'] && error instanceof Error) report(error.stack ?? '');
  process.exitCode = 1;
}
