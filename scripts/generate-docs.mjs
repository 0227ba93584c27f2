/** Writes the pages of docs/ that follow from code and model: the error catalogue, the drawing of the rooms, the data dictionary. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { catalogue } from '../dist/src/errors/catalogue.js';
import { dictionary } from '../dist/src/model/dictionary.js';
import { loadModel } from '../dist/src/model/load-model.js';
import { dataDictionaryPage } from './data-dictionary.mjs';

const root = resolve(import.meta.dirname, '..');
const docs = join(root, 'docs');
const { forbidden } = createRequire(import.meta.url)('../dependency-rules.cjs');

function errorsPage() {
  const rows = Object.entries(catalogue).map(
    ([code, { status, exit, meaning, hint }]) =>
      `| \`${code}\` | ${status} | ${exit} | ${meaning} | ${hint} |`,
  );
  return `# Errors

Every error that Grappe shows has one of these codes: in \`extensions.code\` of a GraphQL answer, and as the exit code of the command line. The message says what was wrong, where, and what would be right. Generated from \`src/errors/catalogue.ts\`.

The HTTP status is that of a request which fails with this code alone and says by \`Accept: application/graphql-response+json\` that it reads statuses; an answer with data is 200.

| code | HTTP | exit | meaning | what to do |
|---|---|---|---|---|
${rows.join('\n')}
`;
}

/** What each room may import, as the rules say it: `<room>-knows`, from its folder, to none but the folders in \`pathNot\`. */
function knownRooms() {
  return forbidden
    .filter(({ name }) => name.endsWith('-knows'))
    .map(({ name, to }) => [
      name.replace(/-knows$/, ''),
      to.pathNot.map((path) => path.replace(/^\^src\/|\/$/g, '')),
    ]);
}

/** An arrow is drawn only where no longer way leads to the same room. */
function direct(room, knows, rooms) {
  const others = knows.filter((known) => known !== room);
  return others.filter((known) => !others.some((via) => via !== known && rooms.get(via)?.includes(known)));
}

function roomsPage() {
  const rooms = new Map(knownRooms());
  const arrows = [...rooms].flatMap(([room, knows]) =>
    direct(room, knows, rooms).map((known) => `  ${known} --> ${room}`),
  );
  return `# Rooms

An arrow leads from what is known to who knows it; what a room may import is everything that leads to it. \`src/app.ts\` and \`src/cli\` stand to the right of all and know every room. Generated from \`dependency-rules.cjs\`, which CI runs.

\`\`\`mermaid
flowchart LR
${arrows.join('\n')}
\`\`\`

What comes in, what goes out and what must not be there stands in the README of each folder.
`;
}

writeFileSync(join(docs, 'errors.md'), errorsPage());
writeFileSync(join(docs, 'rooms.md'), roomsPage());
writeFileSync(
  join(docs, 'data-dictionary.md'),
  dataDictionaryPage(dictionary(await loadModel(join(root, 'schema')))),
);
