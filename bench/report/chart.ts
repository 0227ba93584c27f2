import { handName, ourName, rivalName } from '../contenders/names.ts';
import type { ShapeResult } from '../result.ts';

/** Who is drawn, with colours that differ in lightness as well. */
const drawn = [
  { contender: ourName, colour: '#0b6e4f', shape: 'circle' },
  { contender: rivalName, colour: '#d1495b', shape: 'square' },
  { contender: handName, colour: '#4a4a4a', shape: 'line' },
] as const;

const names = new Set<string>(drawn.map(({ contender }) => contender));

const width = 860;
const left = 290;
const right = 30;
const top = 74;
const rowHeight = 26;

/** The p50 of each shape on a logarithmic axis of milliseconds, as SVG. */
export function chart(title: string, shapes: readonly ShapeResult[]): string {
  const times = shapes.flatMap(({ measured }) =>
    measured.filter(({ contender }) => names.has(contender)).map(({ p50 }) => p50),
  );
  const [from, to] = [Math.floor(Math.log10(Math.min(...times))), Math.ceil(Math.log10(Math.max(...times)))];
  const x = (time: number): number =>
    left + ((Math.log10(time) - from) / (to - from)) * (width - left - right);
  const height = top + shapes.length * rowHeight + 30;
  const decades = Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));
  const grid = decades.map(
    (time) =>
      `<line x1="${round(x(time))}" y1="${top - 8}" x2="${round(x(time))}" y2="${height - 26}" stroke="#dddddd"/>` +
      `<text x="${round(x(time))}" y="${height - 10}" text-anchor="middle" fill="#555555">${timeLabel(time)}</text>`,
  );
  const rows = shapes.map((shape, index) => rowText(shape, top + index * rowHeight + rowHeight / 2, x));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" role="img" aria-label="${escaped(title)}">
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text x="16" y="24" font-size="15" font-weight="bold" fill="#222222">${escaped(title)}</text>
${legend()}
${grid.join('\n')}
${rows.join('\n')}
</svg>
`;
}

function legend(): string {
  return drawn
    .map(({ contender, colour, shape }, index) => {
      const x = 22 + index * 150;
      return `${mark(shape, x, 46, colour)}<text x="${x + 12}" y="50" fill="#222222">${escaped(contender)}</text>`;
    })
    .join('\n');
}

function rowText({ title, measured }: ShapeResult, y: number, x: (time: number) => number): string {
  const marks = drawn.flatMap(({ contender, colour, shape }) => {
    const found = measured.find((each) => each.contender === contender);
    return found ? [{ place: x(found.p50), colour, shape }] : [];
  });
  const places = marks.map(({ place }) => place);
  const span = `<line x1="${round(Math.min(...places))}" y1="${y}" x2="${round(Math.max(...places))}" y2="${y}" stroke="#bbbbbb" stroke-width="2"/>`;
  const label = `<text x="${left - 14}" y="${y + 4}" text-anchor="end" fill="#222222">${escaped(title)}</text>`;
  // Grappe lies on top, where two fall together.
  return (
    label +
    span +
    marks
      .toReversed()
      .map(({ place, colour, shape }) => mark(shape, place, y, colour))
      .join('')
  );
}

function mark(shape: (typeof drawn)[number]['shape'], x: number, y: number, colour: string): string {
  switch (shape) {
    case 'circle':
      return `<circle cx="${round(x)}" cy="${y}" r="6" fill="${colour}"/>`;
    case 'square':
      return `<rect x="${round(x - 5)}" y="${y - 5}" width="10" height="10" fill="${colour}"/>`;
    case 'line':
      return `<rect x="${round(x - 1.5)}" y="${y - 9}" width="3" height="18" fill="${colour}"/>`;
  }
}

function timeLabel(time: number): string {
  return time >= 1000 ? `${time / 1000} s` : `${time} ms`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
