import { parse, validate, type GraphQLSchema } from 'graphql';
import { parse as parseYaml } from 'yaml';

const operations = import.meta.glob<string>('../questions/*/question.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sheets = import.meta.glob<string>('../questions/*/question.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The questions of the catalogue in the order of their folders; those that another model does not know are left out. */
export function questionsFor(schema: GraphQLSchema | undefined): readonly string[] {
  const questions = Object.entries(operations)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([path, text]) => `${titleOf(path)}${text}`);
  const known = schema ? questions.filter((text) => validate(schema, parse(text)).length === 0) : questions;
  return known.length > 0 ? known : ['{\n  __typename\n}\n'];
}

/** What is asked in plain words, as comments above the operation. */
function titleOf(path: string): string {
  const sheet = sheets[path.replace(/graphql$/, 'yaml')] ?? '';
  const { title } = parseYaml(sheet) as { readonly title: Readonly<Record<string, string>> };
  return Object.values(title)
    .map((line) => `# ${line}\n`)
    .join('');
}
