import { Button, useGraphiQL, type GraphiQLPlugin } from '@graphiql/react';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { browserLink, fetchDatabaseAddress, type DatabaseAddress } from './browser-link.ts';
import { inlined, withParameterLines, type Statement } from './cypher-literal.ts';
import { explain, type Explanation } from './explain.ts';

/** How the server answers the operation of the open tab: its stages, and Cypher for Neo4j Browser. */
export const explainPlugin: GraphiQLPlugin = { title: 'Explain', icon: ExplainIcon, content: ExplainPane };

interface Outcome {
  readonly explanation?: Explanation;
  readonly fault?: string;
}

function ExplainPane(): ReactElement {
  const tab = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]);
  const [outcome, setOutcome] = useState<Outcome>({});
  const [address, setAddress] = useState<DatabaseAddress | null>(null);
  useEffect(() => void fetchDatabaseAddress().then(setAddress), []);
  const latest = useRef(0);
  const ask = () => {
    if (!tab) return;
    const turn = (latest.current += 1);
    // A slow answer about another tab would be taken for this one's.
    const show = (next: Outcome) => {
      if (turn === latest.current) setOutcome(next);
    };
    explain(tab).then(
      (explanation) => show({ explanation }),
      (error: unknown) => show({ fault: error instanceof Error ? error.message : String(error) }),
    );
  };
  // Asked when the pane or another tab is opened; while the reader types, only on demand.
  useEffect(ask, [tab?.id]);
  return (
    <section className="grappe-pane" aria-label="Explain">
      <div className="grappe-title">Explain</div>
      <Button onClick={ask}>Explain this operation</Button>
      {outcome.fault !== undefined && <p role="alert">{outcome.fault}</p>}
      {outcome.explanation && <Stages {...outcome.explanation} address={address} />}
    </section>
  );
}

function Stages({
  selection,
  plan,
  cypher,
  address,
}: Explanation & { readonly address: DatabaseAddress | null }): ReactElement {
  return (
    <>
      {cypher.length === 0 && <p>Answered without the database.</p>}
      {cypher.map((statement, index) => (
        <CypherStage
          key={statement.text}
          title={cypher.length > 1 ? `Cypher ${index + 1} of ${cypher.length}` : 'Cypher'}
          statement={statement}
          address={address}
        />
      ))}
      <Stage title="Selection: what was understood" value={selection} />
      <Stage title="Plan: how it is answered" value={plan} />
    </>
  );
}

function CypherStage({
  title,
  statement,
  address,
}: {
  readonly title: string;
  readonly statement: Statement;
  readonly address: DatabaseAddress | null;
}): ReactElement {
  const link = address && browserLink(address, inlined(statement));
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <div className="grappe-actions">
        <CopyButton label="Copy Cypher" text={inlined(statement)} />
        <CopyButton label="Copy with parameters" text={withParameterLines(statement)} />
        {link && (
          <a href={link} target="_blank" rel="noreferrer">
            Open in Neo4j Browser
          </a>
        )}
      </div>
      {address && !link && <p>Too long for a link to Neo4j Browser: copy it instead.</p>}
      <pre tabIndex={0}>{withParameterLines(statement)}</pre>
    </section>
  );
}

function Stage({ title, value }: { readonly title: string; readonly value: unknown }): ReactElement {
  return (
    <details>
      <summary>{title}</summary>
      <pre tabIndex={0}>{JSON.stringify(value, null, 2)}</pre>
    </details>
  );
}

function CopyButton({ label, text }: { readonly label: string; readonly text: string }): ReactElement {
  const [said, setSaid] = useState(label);
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setSaid('Copied'),
      () => setSaid('Not copied: the browser refuses'),
    );
  return (
    <Button onClick={copy} onBlur={() => setSaid(label)} aria-live="polite">
      {said}
    </Button>
  );
}

function ExplainIcon(): ReactElement {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <circle cx="5" cy="6" r="2.5" />
      <circle cx="19" cy="6" r="2.5" />
      <circle cx="12" cy="18" r="2.5" />
      <path d="M7.5 6h9M6.3 8.2l4.4 7.6M17.7 8.2l-4.4 7.6" />
    </svg>
  );
}
