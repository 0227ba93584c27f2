import { Kind, parse, validate, type GraphQLSchema } from 'graphql';
import { parse as parseYaml } from 'yaml';

export type Language = 'en' | 'fr';
export type Bilingual = Readonly<Record<Language, string>>;

export interface Question {
  /** Name of its folder; begins with the number of the system it asks about. */
  readonly slug: string;
  /** Of its operation: the title of its tab. */
  readonly name: string;
  readonly title: Bilingual;
  /** What it returns, in words. */
  readonly answer: Bilingual;
  /** The operation under its titles as comments, as a tab holds it. */
  readonly text: string;
}

export interface Group {
  readonly title: Bilingual;
  readonly questions: readonly Question[];
}

interface Heading {
  readonly title: Bilingual;
  readonly systems: readonly number[];
}

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
const headings = import.meta.glob<string>('../questions/groups.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The catalogue under its headings; questions that the schema does not know are left out, all are kept without a schema. */
export function groupsFor(schema: GraphQLSchema | undefined): readonly Group[] {
  const known = Object.keys(operations)
    .sort()
    .map(questionAt)
    .filter(({ text }) => !schema || validate(schema, parse(text)).length === 0);
  const written = Object.values(headings).flatMap((text) => parseYaml(text) as readonly Heading[]);
  return written
    .map(({ title, systems }) => ({
      title,
      questions: known.filter(({ slug }) => systems.includes(Number.parseInt(slug, 10))),
    }))
    .filter(({ questions }) => questions.length > 0);
}

function questionAt(path: string): Question {
  const operation = operations[path] ?? '';
  const sheet = parseYaml(sheets[path.replace(/graphql$/, 'yaml')] ?? '') as {
    readonly title: Bilingual;
    readonly answer: Bilingual;
  };
  const comments = Object.values(sheet.title).map((line) => `# ${line}\n`);
  return {
    slug: path.split('/').at(-2) ?? path,
    name: nameOf(operation),
    title: sheet.title,
    answer: sheet.answer,
    text: `${comments.join('')}${operation}`,
  };
}

function nameOf(operation: string): string {
  const [name = ''] = parse(operation).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? []) : [],
  );
  return name;
}

/** The reader's language, as the browser tells it. */
export function preferredLanguage(languages: readonly string[]): Language {
  const first = languages.find((language) => /^(en|fr)\b/i.test(language));
  return first?.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
