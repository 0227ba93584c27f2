import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../result.ts';
import { chart } from './chart.ts';
import { summary } from './summary.ts';

/** Writes `performance.md` and its pictures into the folder of the docs; of parts that were not measured what stands there stays. */
export function publish(measured: Result, docs: string): void {
  const result = withPublished(measured, join(docs, 'performance.json'));
  const pictures = result.sizes.flatMap(({ statements, grounds }) =>
    grounds
      .filter(({ shapes }) => shapes.length > 0)
      .map(({ model, shapes }) => {
        const title = `${model}, ${statements.toLocaleString('en')} statements: p50, less is better`;
        return { name: `performance-${model}-${statements}.svg`, title, svg: chart(title, shapes) };
      }),
  );
  mkdirSync(join(docs, 'pictures'), { recursive: true });
  for (const { name, svg } of pictures) writeFileSync(join(docs, 'pictures', name), svg);
  writeFileSync(join(docs, 'performance.json'), `${JSON.stringify(result, null, 2)}\n`);
  const images = pictures.map(({ name, title }) => `![${title}](pictures/${name})`);
  writeFileSync(join(docs, 'performance.md'), page(result, images));
}

function withPublished(measured: Result, path: string): Result {
  if (!existsSync(path)) return measured;
  // Written by `publish`, and by nothing else.
  const published = JSON.parse(readFileSync(path, 'utf8')) as Result;
  const { schema, loading, sizes } = measured;
  const isAsked = sizes.some(({ grounds }) => grounds.length > 0);
  return {
    ...(isAsked ? measured : published),
    schema: schema.length > 0 ? schema : published.schema,
    loading: loading.length > 0 ? loading : published.loading,
  };
}

function page(result: Result, images: readonly string[]): string {
  const { machine, date, runs, notAsked } = result;
  return `# Performance

Grappe beside \`@neo4j/graphql\` ${machine.rival} and beside Cypher written by hand, on one synthetic graph in one Neo4j, in one run. Written by \`npm run bench -- --publish\`; the figures as JSON: [performance.json](performance.json).

${images.join('\n\n')}

## How to repeat it

\`\`\`sh
npm run bench                                            # 10,000 statements, every question
npm run bench -- --size all                              # 10,000, 100,000 and 1,000,000
npm run bench -- --shapes look-up,hub --runs 5           # some questions
npm run bench -- --help
\`\`\`

The first call installs \`bench/package-lock.json\`; nothing of it is part of the product. A Neo4j of its own starts on free ports in a temporary folder, and nothing is left of it afterwards.

## How it is measured

- **One graph.** \`bench/graph\` makes it from a seed: cluster sizes and participations by Zipf's law, a hub of exactly 1,001 members, dates of differing precision, one to two sources for each statement. It is stored as the loader of Grappe stores it, derived days and evidence included, with the constraints and indexes of the model, and all contenders read it.
- **Contenders.** *Grappe*: its executor in the process of the bench. *@neo4j/graphql*: the same model in its words, under graphql-js, its driver set to fetch all rows at once. *Cypher by hand*: the best statement we could write for that one question, through the driver. *over HTTP*: both APIs in processes of their own on the same Apollo Server and Express; Grappe's server as it ships.
- **By turns.** Each round asks every contender once, another one first each time, after up to 20 rounds of warm-up. Documents are parsed and validated once, as Apollo keeps them; Grappe compiles an operation once for as long as the same is known of the database, as its server does. A run ends when the answer is a text. ${runs} runs, fewer where one contender has used up its seconds.
- **Equal answers.** Before anything is timed all answers are brought to one shape and compared; a difference ends the bench. Every list has an order and a page on all sides.
- **p50 (p95)** in milliseconds of wall time. **CPU** is processor time, of the process that answers and of Neo4j: it tells more than wall time where the machine has other work. **Repeats**: rows that hold lists, for each distinct one of them.
- **Raised limits** let the questions be as large as they are; **public limits** are those of the API as it ships, on both sides.
- **First request**: the plan cache of the database emptied before each; parsing, validation and planning included.
- **Loading.** A synthetic file in the layout of CORDIS is imported by a process of its own into an empty Neo4j with the constraints and indexes of the schema: reading, checking, preparing and writing. *By hand*: the same nodes and edges, read from that graph and at hand in memory, written to another empty one by \`UNWIND $rows … MERGE\` and \`CREATE\`, 5,000 rows to a transaction.

Measured on ${date}: ${machine.processor}, ${machine.cores} cores, ${machine.memory} GiB, ${machine.system}, Node ${machine.node}, Neo4j Community ${machine.neo4j} (${machine.neo4jMemory}).

## Figures

${summary(result)}
### Not asked

What \`@neo4j/graphql\` answers and Grappe's grammar does not, so that nothing is measured: ${notAsked.join('; ')}.
`;
}
