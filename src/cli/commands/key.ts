import { createKey, listKeys, revokeKey, type Key } from '../../access/keys.ts';
import { withDatabase } from '../../app.ts';
import type { Database } from '../../database/database.ts';
import { argument, type Call, type Command } from '../command.ts';

export const keyCreate: Command = {
  name: 'key create',
  summary: 'Make a key by which somebody may contribute; it is shown this once.',
  arguments: [{ name: 'name', description: 'whose it is, as the history will show it' }],
  options: [],
  run: async (call) => {
    const made = await inDatabase(call, (database) => createKey(database, argument(call, 0)));
    call.terminal.data(made, made.text);
  },
};

export const keyList: Command = {
  name: 'key list',
  summary: 'List the keys, without their secrets.',
  arguments: [],
  options: [],
  run: async (call) => {
    const keys = await inDatabase(call, listKeys);
    call.terminal.data(keys, keys.length > 0 ? keys.map(words).join('\n') : 'There are no keys.');
  },
};

export const keyRevoke: Command = {
  name: 'key revoke',
  summary: 'Let nobody write by a key any more; what was written by it stays.',
  arguments: [{ name: 'id', description: 'id of the key, as grappe key list shows it' }],
  options: [],
  run: async (call) => {
    const key = await inDatabase(call, (database) => revokeKey(database, argument(call, 0)));
    call.terminal.data(key, words(key));
  },
};

function inDatabase<T>({ config, terminal, interrupted }: Call, work: (database: Database) => Promise<T>) {
  return withDatabase(config, terminal.report, interrupted, work);
}

function words({ id, name, createdAt, revokedAt }: Key): string {
  return `${id}  ${name}  made ${createdAt}${revokedAt === null ? '' : `, revoked ${revokedAt}`}`;
}
