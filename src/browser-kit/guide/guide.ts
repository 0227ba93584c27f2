import type { GraphModel, Property } from '../../model/graph-model.ts';
import type { Bilingual, Question } from '../../questions/question.ts';
import { kitPaths } from '../commands.ts';
import type { Block, Guide, Inline, Section } from './content.ts';
import { groupQuestions, operationName } from './group-questions.ts';
import type { StandingQueries, StandingQuery } from './standing-queries.ts';

/** What the guide is made of. */
export interface GuideSource {
  readonly model: GraphModel;
  readonly questions: readonly Question[];
  readonly standing: StandingQueries;
  /** Where GraphiQL and the kit are served, without a slash at the end. */
  readonly apiUrl: string;
}

/** The analyst's guide: what the graph is, how it reads, its questions, and ways to go on alone. */
export function guideOf(source: GuideSource): Guide {
  const { model, standing } = source;
  return {
    title: 'Grappe: dated, sourced statements',
    sections: [
      introduction(source),
      reading(source),
      ...questionSections(source),
      explore(standing),
      timeTravel(standing),
      ...evidence(standing),
      ...claims(model, standing),
      kinds(model, standing),
      relationships(model),
    ],
  };
}

function introduction({ model, questions, standing, apiUrl }: GuideSource): Section {
  const counts = `Kinds of node: ${Object.keys(model.kinds).length}; types of relationship: ${Object.keys(model.relationships).length}`;
  return {
    title: 'What this graph is',
    blocks: [
      text(
        `Every relationship is a statement: it has dates, sources with their words, and a confidence. Each node has one label, its kind, and shows its name. ${counts}.`,
      ),
      text('A click on a query puts it into the editor; run it there with the blue arrow or Ctrl+Enter.'),
      ...asked(standing.neighbours),
      ...asked(standing.overview),
      list([
        [
          'Some nodes are linked to nearly everything. End each query with ',
          { code: 'LIMIT' },
          ', and ask about such a node instead of expanding it: Browser draws 300 nodes at first.',
        ],
        [
          `The questions of this guide (${questions.length}) are also in GraphQL: `,
          { words: 'GraphiQL', url: `${apiUrl}/` },
          '. As saved queries they are in ',
          { words: 'one archive', url: apiUrl + kitPaths.saved },
          ': drop it onto this window.',
        ],
      ]),
    ],
  };
}

function reading({ model }: GuideSource): Section {
  const books = Object.values(model.relationships).filter(({ bookkeeping }) => bookkeeping);
  return {
    title: 'How a statement reads',
    blocks: [
      text('A click on an arrow shows what is known of the statement:'),
      list([
        [
          { code: 'startDate' },
          ', ',
          { code: 'endDate' },
          ', ',
          { code: 'date' },
          ': as its sources state them, as precise as they do (2013, 2013-10, 2010~ for about 2010).',
        ],
        [
          { code: 'startDay' },
          ', ',
          { code: 'endDay' },
          ': whole days to compare with. It holds from the first, or from when it is first attested, until before the second; without an end it holds on.',
        ],
        [
          { code: 'asOf' },
          ', ',
          { code: 'certainEndDay' },
          ': the day its sources vouch for, and until when it is certain; after that it is assumed.',
        ],
        [
          { code: 'sources' },
          ', ',
          { code: 'quotes' },
          ': the ids of its sources and, in the same order, their words.',
        ],
        [{ code: 'confidence' }, ': whether a source says it, or it follows from what sources say.'],
      ]),
      ...(books.length === 0 ? [] : [text('Book-keeping is no statement about the world and in no count:')]),
      ...(books.length === 0
        ? []
        : [list(books.map(({ type, description }) => [{ code: type }, `: ${description}`]))]),
      text('Labels that begin with Grappe and types that begin with GRAPPE_ are our own books.'),
    ],
  };
}

function questionSections({ model, questions, apiUrl }: GuideSource): readonly Section[] {
  return groupQuestions(model, questions).map(({ title, questions: grouped }) => ({
    title,
    blocks: grouped.flatMap((question) => questionBlocks(question, apiUrl)),
  }));
}

function questionBlocks({ title, answer, cypher, graphql }: Question, apiUrl: string): readonly Block[] {
  const inGraphql: Inline = [
    'In ',
    { words: 'GraphiQL', url: `${apiUrl}/` },
    ': ',
    { code: operationName(graphql) },
  ];
  return [
    { kind: 'heading', text: title.en },
    { kind: 'text', text: [title.fr], language: 'fr' },
    ...both(answer),
    { kind: 'query', query: [cypher] },
    { kind: 'text', text: inGraphql },
  ];
}

function both({ en, fr }: Bilingual): readonly Block[] {
  return [text(en), { kind: 'text', text: [fr], language: 'fr' }];
}

function explore({ search }: StandingQueries): Section {
  return {
    title: 'Explore from a name',
    blocks: [
      text(
        'Names are found in any language, by their words. Leave accents off; * stands for the rest of a word. A double click on a node shows its neighbours; the first page asks for them.',
      ),
      ...asked(search),
    ],
  };
}

function timeTravel({ onDay }: StandingQueries): Section {
  return {
    title: 'Travel in time',
    blocks: [
      text(
        'The same picture as of any day: what had begun and not ended. The column certain says whether a source vouches for that very day, or it is assumed from an earlier one.',
      ),
      ...asked(onDay),
    ],
  };
}

function evidence({ evidence: statements, disagreements }: StandingQueries): readonly Section[] {
  const found = [statements, disagreements].filter((each) => each !== null);
  if (found.length === 0) return [];
  const words =
    'Nothing stands without a source: the sources of a statement are found by their ids, those of a property along their arrows. Where they differ all values are kept, and one is preferred.';
  return [{ title: 'What the sources say', blocks: [text(words), ...found.flatMap(asked)] }];
}

function claims({ enums }: GraphModel, { claims: query }: StandingQueries): readonly Section[] {
  if (!query) return [];
  const standings = enums['Standing']?.values ?? [];
  return [
    {
      title: 'What does not count',
      blocks: [
        text('Claims say what a statement would be. They are in no count and no answer but this one.'),
        list(standings.map(({ name, description }) => [{ code: name }, `: ${description}`])),
        ...asked(query),
      ],
    },
  ];
}

function kinds({ kinds: all }: GraphModel, { dictionary }: StandingQueries): Section {
  return {
    title: 'Data dictionary: kinds of node',
    blocks: [
      text('What the model says is in the graph as well, and can be asked:'),
      ...asked(dictionary),
      list(
        Object.values(all).map(({ name, description, properties }) => [
          { code: name },
          `: ${description} `,
          ...namesOf(properties),
        ]),
      ),
    ],
  };
}

function relationships({ relationships: all }: GraphModel): Section {
  return {
    title: 'Data dictionary: relationships',
    blocks: [
      list(
        Object.values(all).map(({ type, description, properties, ends }): Inline => [
          { code: type },
          `: ${description} From ${namesAt(ends.flatMap(({ from }) => from))} to ${namesAt(ends.flatMap(({ to }) => to))}. `,
          ...namesOf(properties),
        ]),
      ),
    ],
  };
}

function namesOf(properties: readonly Property[]): Inline {
  return properties.flatMap(({ name }, index) => [...(index === 0 ? [] : [', ']), { code: name }]);
}

/** Kinds at an end; where there are many their names say less than their number. */
function namesAt(kinds: readonly string[]): string {
  const names = [...new Set(kinds)];
  return names.length > 6 ? `${names.length} kinds` : names.join(', ');
}

function asked({ title, query }: StandingQuery): readonly Block[] {
  return [
    { kind: 'heading', text: title },
    { kind: 'query', query },
  ];
}

function text(words: string): Block {
  return { kind: 'text', text: [words] };
}

function list(items: readonly Inline[]): Block {
  return { kind: 'list', items };
}
