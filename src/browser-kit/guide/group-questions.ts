import { Kind, parse, type FieldNode, type SelectionNode } from 'graphql';
import type { GraphModel } from '../../model/graph-model.ts';
import type { Question } from '../../questions/question.ts';

/** Questions that begin at the same kind of node. */
export interface QuestionGroup {
  readonly title: string;
  readonly questions: readonly Question[];
}

const others = 'Further questions';

/** The questions by the kind or interface that their GraphQL begins at, in the order in which the groups first come. */
export function groupQuestions(model: GraphModel, questions: readonly Question[]): readonly QuestionGroup[] {
  const titles = titlesByField(model);
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    const title = titles.get(firstField(question.graphql, titles) ?? '') ?? others;
    groups.set(title, [...(groups.get(title) ?? []), question]);
  }
  return [...groups].map(([title, grouped]) => ({ title, questions: grouped }));
}

/** The name of the operation, which is also the name of its tab in GraphiQL. */
export function operationName(graphql: string): string {
  return /\bquery\s+(\w+)/.exec(graphql)?.[1] ?? '';
}

/** `metaCluster` and `metaClusters` → `Meta clusters`. */
function titlesByField({ kinds, interfaces }: GraphModel): ReadonlyMap<string, string> {
  const rooted = [...Object.values(kinds), ...Object.values(interfaces)];
  return new Map(
    rooted.flatMap(({ singular, plural }) => {
      if (singular === null || plural === null) return [];
      const title = wordsOf(plural);
      return [
        [singular, title],
        [plural, title],
      ] as const;
    }),
  );
}

function wordsOf(field: string): string {
  const words = field.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The first root field of a kind, looking into fields that only say when. */
function firstField(graphql: string, known: ReadonlyMap<string, string>): string | undefined {
  const { definitions } = parse(graphql);
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const fieldsIn = (nodes: readonly SelectionNode[]): readonly FieldNode[] =>
    nodes.flatMap((node) => {
      if (node.kind === Kind.FIELD) return [node];
      if (node.kind === Kind.INLINE_FRAGMENT) return fieldsIn(node.selectionSet.selections);
      const fragment = definitions.find(
        (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === node.name.value,
      );
      return fragment && 'selectionSet' in fragment ? fieldsIn(fragment.selectionSet?.selections ?? []) : [];
    });
  let level = fieldsIn(operation?.selectionSet.selections ?? []);
  while (level.length > 0) {
    const found = level.find(({ name }) => known.has(name.value));
    if (found) return found.name.value;
    level = level.flatMap(({ selectionSet }) => fieldsIn(selectionSet?.selections ?? []));
  }
  return undefined;
}
