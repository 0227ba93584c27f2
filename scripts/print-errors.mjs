/** Writes docs/errors.md from the error catalogue. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { catalogue } from '../dist/src/errors/catalogue.js';

const root = resolve(import.meta.dirname, '..');
const rows = Object.entries(catalogue).map(
  ([code, { status, exit, meaning, hint }]) => `| \`${code}\` | ${status} | ${exit} | ${meaning} | ${hint} |`,
);

writeFileSync(
  join(root, 'docs', 'errors.md'),
  `# Errors

Every error that Grappe shows has one of these codes: in \`extensions.code\` of a GraphQL answer, and as the exit code of the command line. The message says what was wrong, where, and what would be right. This file is generated from \`src/errors/catalogue.ts\`.

The HTTP status is that of a request which fails with this code alone and says by \`Accept: application/graphql-response+json\` that it reads statuses; an answer with data is 200.

| code | HTTP | exit | meaning | what to do |
|---|---|---|---|---|
${rows.join('\n')}
`,
);
