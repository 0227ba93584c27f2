import { startApp, type App } from '../../app.ts';
import { browserLink, kitPaths } from '../../browser-kit/commands.ts';
import { grappeError } from '../../errors/problem.ts';
import type { Call, Command } from '../command.ts';

export const start: Command = {
  name: 'start',
  summary: 'Start Neo4j (or use NEO4J_URI), load the seeds and serve the API until Ctrl-C.',
  arguments: [],
  options: [],
  run: serve,
};

async function serve({ config, terminal, interrupted }: Call): Promise<void> {
  const app = await startApp(config, terminal.report, interrupted);
  try {
    const places = placesOf(app);
    terminal.data(places, wordsOf(places, app, config.managed.dataDir));
    app.warmUp();
    await Promise.race([fired(interrupted), databaseEnd(app)]);
  } finally {
    await app.stop();
  }
  terminal.report('Stopped.');
}

function placesOf({ server, opened, browser }: App) {
  const { boltUri, managed } = opened;
  return {
    graphiql: `${server.url}/`,
    graphql: `${server.url}/graphql`,
    bolt: boltUri,
    browser: opened.browser && browserLink(opened.browser),
    browserCommands: browser.commands.map((command) => `:${command}`),
    user: managed?.user ?? null,
    // Shown in the run that made it and never again: it stays in the data folder.
    password: managed?.passwordIsNew ? managed.password : null,
  };
}

function wordsOf(
  { graphiql, graphql, bolt, browser, browserCommands, user, password }: ReturnType<typeof placesOf>,
  app: App,
  dataDir: string,
): string {
  const kept = `kept in ${dataDir}/password`;
  const login =
    password === null
      ? `user ${user}, password ${kept}`
      : `user ${user}, password ${password} (new; ${kept})`;
  const lines = [
    'Grappe answers:',
    `  GraphiQL       ${graphiql}`,
    `  GraphQL        ${graphql}`,
    ...(browser === null ? [] : [`  Neo4j Browser  ${browser}`]),
    `  Bolt           ${bolt}`,
    ...(app.opened.managed ? [`  Login          ${login}`] : []),
    `  Queries        ${app.server.url}${kitPaths.page}`,
    app.browser.automatic
      ? 'Neo4j Browser shows style and guide when you have logged in.'
      : 'In Neo4j Browser, type for style and guide:',
    ...(app.browser.automatic ? [] : browserCommands.map((command) => `  ${command}`)),
    'Ctrl-C stops it.',
  ];
  return lines.join('\n');
}

function fired(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Rejects when our own Neo4j ends without being told to: without it there is nothing to answer from. */
async function databaseEnd({ opened: { managed } }: App): Promise<never> {
  const code = await (managed?.exited ?? new Promise<never>(() => undefined));
  const how = code === null ? 'was killed' : `ended with code ${code}`;
  throw grappeError('DATABASE_UNAVAILABLE', `The managed Neo4j ${how}.`, {
    hint: 'Its log is in the data folder; start again.',
  });
}
