import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import type { GraphQLSchema } from 'graphql';
import { useMemo, type ReactElement } from 'react';
import type { Group } from './catalogue.ts';
import { explainPlugin } from './explain-plugin.tsx';
import { fetcher } from './fetch-schema.ts';
import { questionsPlugin } from './questions-plugin.tsx';

const tools = [explainPlugin, explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN];
const empty = '{\n  __typename\n}\n';

/** GraphiQL with the catalogue, explanations and the explorer, and a tab for the first question of each heading. */
export function Console({
  schema,
  groups,
}: {
  schema: GraphQLSchema | undefined;
  groups: readonly Group[];
}): ReactElement {
  const plugins = useMemo(() => [questionsPlugin(groups), ...tools], [groups]);
  const first = groups.flatMap(({ questions }) => questions.slice(0, 1).map(({ text }) => text));
  return (
    <GraphiQL
      fetcher={fetcher}
      {...(schema && { schema })}
      plugins={plugins}
      visiblePlugin="Questions"
      defaultTabs={(first.length > 0 ? first : [empty]).map((query) => ({
        query,
        variables: null,
        headers: null,
      }))}
      defaultEditorToolsVisibility={false}
    >
      <GraphiQL.Logo>Grappe</GraphiQL.Logo>
    </GraphiQL>
  );
}
