import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { randomOf, type Random } from '../graph/random.ts';

/** The 25 columns of the participations of Horizon 2020 at CORDIS. */
const header =
  'projectID;projectAcronym;organisationID;vatNumber;name;shortName;SME;activityType;street;postCode;city;country;nutsCode;geolocation;organizationURL;contactForm;contentUpdateDate;rcn;order;role;ecContribution;netEcContribution;totalCost;endOfParticipation;active';

const places = [
  ['DE', 'DED21', 'Dresden', '51.0504088,13.7372621'],
  ['FR', 'FR101', 'Paris', '48.856614,2.3522219'],
  ['ES', 'ES300', 'Madrid', '40.4167754,-3.7037902'],
  ['IT', 'ITC4C', 'Milano', '45.4642035,9.189982'],
  ['AT', 'AT130', 'Wien', '48.2081743,16.3738189'],
] as const;
const activities = ['PRC', 'HES', 'REC', 'PUB', 'OTH'] as const;
/** Of one organisation, and of one project. */
const participations = { organisation: 3, project: 8 } as const;

/** A statement for each row, and one for each organisation: where it lies. */
export function rowsFor(statements: number): number {
  return Math.round((statements * participations.organisation) / (participations.organisation + 1));
}

/** Writes a file in the layout of CORDIS; its names say that it is synthetic. */
export async function writeParticipations(path: string, rows: number): Promise<void> {
  await pipeline(Readable.from(slices(rows)), createWriteStream(path));
}

function* slices(rows: number): Generator<string> {
  const random = randomOf(20_121_204);
  let slice = `${header}\n`;
  for (let row = 0; row < rows; row += 1) {
    slice += `${rowOf(row, rows, random)}\n`;
    if (slice.length < 65_536) continue;
    yield slice;
    slice = '';
  }
  yield slice;
}

function rowOf(row: number, rows: number, random: Random): string {
  const organisation = row % Math.ceil(rows / participations.organisation);
  const project = Math.floor(row / participations.project);
  const [country, nuts, city, geolocation] = places[organisation % places.length] ?? places[0];
  const cells = [
    ...[700_000_000 + project, `SYNTHETIC-${project}`, 900_000_000 + organisation],
    ...[
      `${country}${100_000_000 + organisation}`,
      `SYNTHETIC ORGANISATION ${organisation} GMBH`,
      `SYN${organisation}`,
    ],
    ...[
      organisation % 2 === 0,
      activities[organisation % activities.length],
      `SYNTHETIC STREET ${organisation % 300}`,
    ],
    ...['01069', city, country, nuts, geolocation, `https://synthetic-${organisation}.example/`],
    `https://synthetic.example/contact-form/project/${organisation}/${project}`,
    ...['2023-04-05 13:15:00', 1_900_000 + row, (row % participations.project) + 1],
    row % participations.project === 0 ? 'coordinator' : 'participant',
    ...[random.int(20, 2000) * 1000, random.int(20, 2000) * 900, random.int(20, 2000) * 1200, false, ''],
  ];
  return cells.map((cell) => `"${cell}"`).join(';');
}
