/*
 * Imports a file, or reads and checks it alone, in a process of its own. On the built program, without the compiler that
 * the rest of the bench runs by: that would take more memory than the import.
 */
import { performance } from 'node:perf_hooks';
import { keepHeapLean } from '../../dist/src/cli/lean-heap.js';
import { connect } from '../../dist/src/database/connect.js';
import { createChecker } from '../../dist/src/ingest/import/check-said.js';
import { importFiles } from '../../dist/src/ingest/import/import-files.js';
import { openFile } from '../../dist/src/ingest/import/open-file.js';
import { cordis } from '../../dist/src/ingest/import/sources/cordis.js';
import { loadModel } from '../../dist/src/model/load-model.js';

async function importAlone({ target, schemaDir, file, dir }) {
  // As the command does.
  keepHeapLean();
  const model = await loadModel(schemaDir);
  const database = await connect(target);
  const signal = new globalThis.AbortController().signal;
  const options = { tolerate: 0, asOf: '2024-01-01', rejectsDir: dir, signal };
  const run = async () => {
    const begun = performance.now();
    const [{ effect }] = await importFiles(database, model, cordis, [file], () => undefined, options);
    return { effect, seconds: (performance.now() - begun) / 1000 };
  };
  const { effect, seconds } = await run();
  const { seconds: again } = await run();
  await database.close();
  // The system tells it in kilobytes of 1,024 bytes.
  const peak = (process.resourceUsage().maxRSS * 1024) / 1e6;
  return { nodes: effect.nodes.added, statements: effect.statements.added, seconds, again, peak };
}

async function readAlone({ schemaDir, file }) {
  const model = await loadModel(schemaDir);
  const check = createChecker(model);
  const opened = await openFile(file);
  const begun = process.cpuUsage();
  let rows = 0;
  let problems = 0;
  for await (const slice of cordis.read(opened, { model })) {
    rows += slice.length;
    for (const row of slice) {
      problems += row.problems.length;
      for (const said of row.said) problems += check(said).length;
    }
  }
  const { user, system } = process.cpuUsage(begun);
  return { rows, problems, cpuSeconds: (user + system) / 1e6 };
}

process.once('message', (order) => {
  const work = order.target === null ? readAlone(order) : importAlone(order);
  void work.then((answer) => process.send(answer, () => process.disconnect()));
});
