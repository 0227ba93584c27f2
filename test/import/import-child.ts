import { connect } from '../../src/database/connect.ts';
import { importFiles } from '../../src/ingest/import/import-files.ts';
import { silent } from '../../src/util/report.ts';
import { libraryModel } from '../ingest/library-model.ts';
import { saidSource } from './said-source.ts';

/** Imports one file of `saidSource` in a process of its own, which a test can kill. */
const [uri = '', user = '', password = '', path = '', rejectsDir = ''] = process.argv.slice(2);
const database = await connect({ uri, user, password, database: 'neo4j' });
process.stdout.write('connected\n');
await importFiles(database, libraryModel, saidSource, [path], silent, {
  tolerate: 0,
  asOf: '2020-02-02',
  rejectsDir,
  batchRows: 50,
  signal: new AbortController().signal,
});
await database.close();
