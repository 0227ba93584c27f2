import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import type { GraphQLSchema } from 'graphql';
import type { ReactElement } from 'react';
import { fetcher } from './fetch-schema.ts';

const plugins = [explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN];

/** GraphiQL with the explorer, and a tab for each question until the reader opens others. */
export function Console({
  schema,
  questions,
}: {
  schema: GraphQLSchema | undefined;
  questions: readonly string[];
}): ReactElement {
  return (
    <GraphiQL
      fetcher={fetcher}
      {...(schema && { schema })}
      plugins={plugins}
      defaultTabs={questions.map((query) => ({ query, variables: null, headers: null }))}
      defaultEditorToolsVisibility={false}
    >
      <GraphiQL.Logo>Grappe</GraphiQL.Logo>
    </GraphiQL>
  );
}
