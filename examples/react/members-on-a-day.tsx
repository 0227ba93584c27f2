import { Suspense, useState, useTransition, type ReactElement } from 'react';
import { MembersOnADayDocument } from '../generated/operations.ts';
import { useAnswer } from './use-answer.ts';

interface Place {
  readonly url: string;
  readonly alliance: string;
}

/** The members of an alliance on a day that the reader chooses, each with its dates and sources. */
export function MembersOnADay({ firstDay, ...place }: Place & { readonly firstDay: string }): ReactElement {
  const [day, setDay] = useState(firstDay);
  const [pending, startTransition] = useTransition();
  const choose = (chosen: string) => {
    if (chosen) startTransition(() => setDay(chosen));
  };
  return (
    <section aria-busy={pending}>
      <label>
        On the day{' '}
        <input type="date" defaultValue={firstDay} onChange={({ target }) => choose(target.value)} />
      </label>
      <Suspense fallback={<p>Asking …</p>}>
        <Members {...place} day={day} />
      </Suspense>
    </section>
  );
}

function Members({ url, alliance, day }: Place & { readonly day: string }): ReactElement {
  const found = useAnswer(url, MembersOnADayDocument, { alliance, day }).at.metaCluster;
  if (!found) return <p>There is no alliance {alliance}.</p>;
  return (
    <table>
      <caption>{`${found.name} on ${day}: ${found.members.totalCount} members`}</caption>
      <thead>
        <tr>
          {['Member', 'Since', 'Certain', 'Sources'].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {found.members.edges.map(({ id, node, startDate, asOf, certain, sources }) => (
          <tr key={id}>
            <th scope="row">{node.name}</th>
            <td>{startDate ?? (asOf ? `unknown, last attested ${asOf}` : 'unknown')}</td>
            <td>{certain ? 'yes' : 'assumed'}</td>
            <td>
              {sources.map(({ source }) => (
                <a key={source.url} href={source.url ?? undefined}>
                  {source.title}
                </a>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
