import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { connect } from '../src/database/connect.ts';
import type { DatabaseTarget } from '../src/database/database.ts';
import { loadModel } from '../src/model/load-model.ts';
import { packageRoot } from '../src/config/package-root.ts';
import { onGround, schemaDirOf } from './ground.ts';
import { memory } from './load/neo4j.ts';
import { measureLoading, type LoadingResult } from './loading/measure-loading.ts';
import { measureGround } from './measure-ground.ts';
import { schemaSizes } from './measure/schema-size.ts';
import { known, readOptions, usage, type Options } from './options.ts';
import { machineOf } from './report/machine.ts';
import { publish } from './report/publish.ts';
import { summary } from './report/summary.ts';
import type { GroundResult, Result } from './result.ts';
import { notAsked, shapes } from './shapes/shapes.ts';
import type { Shape } from './shapes/shape.ts';

const report = (line: string): void => void process.stderr.write(`${line}\n`);
/** What the rival's own questions ask does not grow with the graph beyond. */
const largest = { clusters: Infinity, films: 100_000 } as const;

const root = join(import.meta.dirname, '..');

/** What is measured so far, after each graph: what was measured for an hour is not lost at a Ctrl-C. */
async function* bench(options: Options, signal: AbortSignal): AsyncGenerator<Result> {
  const wanted = chosen(options);
  const schema = options.parts.has('schema') ? await measureSchemas() : [];
  const sizes: { readonly statements: number; readonly grounds: GroundResult[] }[] = [];
  const loading: LoadingResult[] = [];
  const { runs } = options;
  const until = performance.now() + options.minutes * 60_000;
  const date = new Date().toISOString().slice(0, 10);
  for (const size of options.sizes) {
    const grounds: GroundResult[] = [];
    sizes.push({ statements: size, grounds });
    const soFar = (version: string): Result => {
      const machine = machineOf(version, `heap ${memory.heap}, page cache ${memory.pageCache}`);
      return { date, machine, runs, schema, sizes, loading, notAsked };
    };
    if (options.parts.has('import')) {
      const result = await measureLoading(size, report, signal);
      loading.push(result);
      yield soFar(result.version);
    }
    if (!asksQuestions(options)) continue;
    for (const name of ['clusters', 'films'] as const) {
      const mine = wanted.filter(({ model }) => model === name);
      if (mine.length === 0 || size > largest[name] || performance.now() > until) continue;
      report(`${name}, ${size.toLocaleString('en')} statements`);
      const version = await onGround(name, size, report, signal, async (loaded) => {
        grounds.push(await measureGround({ ground: loaded, size, options, report, signal, until }, mine));
        return versionOf(loaded.neo4j.target);
      });
      yield soFar(version);
    }
  }
}

function asksQuestions({ parts }: Options): boolean {
  return [...parts].some((part) => part !== 'import' && part !== 'schema');
}

async function versionOf(target: DatabaseTarget): Promise<string> {
  const database = await connect(target);
  await database.close();
  return database.version;
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
  const file = options.out ?? join(root, 'bench', 'results', 'latest.json');
  let last: Result | null = null;
  for await (const result of bench(options, interrupted.signal)) {
    write(file, result);
    last = result;
  }
  if (last === null) return;
  process.stdout.write(summary(last));
  if (options.publish) publish(last, join(root, 'docs'));
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  report(error instanceof Error ? error.message : String(error));
  if (process.env['DEBUG'] && error instanceof Error) report(error.stack ?? '');
  process.exitCode = 1;
}
