/** Prints who belonged to an alliance on a day: `main.ts [day] [alliance] [url]`. */
import { ask } from '../ask.ts';
import { MembersOnADayDocument, type MembersOnADayQuery } from '../generated/operations.ts';

type Alliance = NonNullable<MembersOnADayQuery['at']['metaCluster']>;
type Membership = Alliance['members']['edges'][number];

const [day = '2015-10-06', alliance = 'meta-cluster:silicon-europe', url = 'http://127.0.0.1:4000/graphql'] =
  process.argv.slice(2);

const answer = await ask(url, MembersOnADayDocument, { alliance, day });
const found = answer.at.metaCluster;
if (!found) throw new Error(`There is no alliance ${alliance}.`);
process.stdout.write(`${found.name} on ${day}: ${found.members.totalCount} members\n`);
process.stdout.write(table([['member', 'since', 'certain', 'source'], ...found.members.edges.map(row)]));

/** Without a stated start, the day on which a source first attests it. */
function row({ node, startDate, asOf, certain, sources }: Membership): readonly string[] {
  const since = startDate ?? (asOf ? `unknown, last attested ${asOf}` : 'unknown');
  const said = sources.map(({ source }) => source.url ?? source.title ?? '');
  return [node.name, since, certain ? 'yes' : 'assumed', said.join(' ')];
}

function table(rows: readonly (readonly string[])[]): string {
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? [];
  const line = (cells: readonly string[]) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0));
  return rows.map((cells) => `${line(cells).join('  ').trimEnd()}\n`).join('');
}
