import type { GraphModel } from '../model/graph-model.ts';

/** Fill, border and text of a node, as `#rrggbb`. */
export interface Colour {
  readonly fill: string;
  readonly border: string;
  readonly text: string;
}

type Rgb = readonly [red: number, green: number, blue: number];

/** Lightness of neighbours on the wheel, in turns: what is near in hue is apart in lightness, and all stand out on white. */
const lightnesses = [0.64, 0.5, 0.57, 0.43];
const chroma = 0.15;

/** A colour for each kind: kinds that share interfaces lie side by side on the wheel of hues. */
export function coloursOf(model: GraphModel): ReadonlyMap<string, Colour> {
  const kinds = inFamilies(model);
  return new Map(
    kinds.map((kind, index) => {
      const hue = (index * 360) / kinds.length;
      const lightness = lightnesses[index % lightnesses.length] ?? 0.5;
      return [kind, colourAt(lightness, hue)] as const;
    }),
  );
}

/** The kinds so that those of each interface stand together, the narrowest sets closest. */
function inFamilies({ kinds, interfaces }: GraphModel): readonly string[] {
  const families = Object.values(interfaces)
    .map((each) => each.kinds)
    .sort((a, b) => b.length - a.length);
  const rank = (kind: string) => families.map((family) => (family.includes(kind) ? 0 : 1)).join('');
  // Array.prototype.sort keeps the order of the model among kinds of the same families.
  return Object.keys(kinds).sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

function colourAt(lightness: number, hue: number): Colour {
  const fill = inGamut(lightness, hue);
  const white = contrast(fill, [1, 1, 1]) >= 4.5;
  return {
    fill: hex(fill),
    border: hex(inGamut(lightness - 0.1, hue)),
    text: white ? '#FFFFFF' : '#000000',
  };
}

/** The most colourful one of this lightness and hue that a screen can show. */
function inGamut(lightness: number, hue: number): Rgb {
  for (let strength = chroma; strength > 0; strength -= 0.005) {
    const rgb = fromOklch(lightness, strength, hue);
    if (rgb.every((channel) => channel >= 0 && channel <= 1)) return rgb;
  }
  return fromOklch(lightness, 0, hue);
}

/**
 * Linear light of red, green and blue.
 *
 * @see https://bottosson.github.io/posts/oklab/
 */
function fromOklch(lightness: number, strength: number, hue: number): Rgb {
  const angle = (hue * Math.PI) / 180;
  const a = strength * Math.cos(angle);
  const b = strength * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: Rgb, b: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function hex(linear: Rgb): string {
  const channels = linear.map((value) => {
    const curved = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
    return Math.round(Math.min(1, Math.max(0, curved)) * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('').toUpperCase()}`;
}
