import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadModel } from '../model/load-model.ts';
import { coloursOf } from './colours.ts';

const root = join(import.meta.dirname, '../..');
const models = ['schema', 'test/models/films/schema'];

/** Red, green and blue from 0 to 1, as light. */
function lightOf(hex: string): readonly number[] {
  const channels = hex.match(/[0-9A-F]{2}/g) ?? [];
  return channels.map((channel) => {
    const value = Number.parseInt(channel, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
}

function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [a, b]
    .map((hex) => {
      const [red = 0, green = 0, blue = 0] = lightOf(hex);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((one, other) => one - other);
  return (bright + 0.05) / (dark + 0.05);
}

function distance(a: string, b: string): number {
  const bytes = (hex: string) => (hex.match(/[0-9A-F]{2}/g) ?? []).map((each) => Number.parseInt(each, 16));
  const other = bytes(b);
  return Math.hypot(...bytes(a).map((value, index) => value - (other[index] ?? 0)));
}

describe.each(models)('the colours of %s', async (folder) => {
  const model = await loadModel(join(root, folder));
  const colours = coloursOf(model);

  test('are there for each kind, the same each time', () => {
    expect([...colours.keys()].sort()).toEqual(Object.keys(model.kinds).sort());
    expect([...coloursOf(model)]).toEqual([...colours]);
  });

  test('stand out on white, and their text on them', () => {
    for (const [kind, { fill, text }] of colours) {
      expect(contrast(fill, '#FFFFFF'), kind).toBeGreaterThan(3);
      expect(contrast(fill, text), kind).toBeGreaterThanOrEqual(4.4);
    }
  });

  test('differ from each other', () => {
    const fills = [...colours.values()].map(({ fill }) => fill);
    for (const [index, fill] of fills.entries())
      for (const other of fills.slice(index + 1)) expect(distance(fill, other)).toBeGreaterThan(25);
  });
});

test('kinds of one interface lie side by side', async () => {
  const model = await loadModel(join(root, 'schema'));
  const order = [...coloursOf(model).keys()];
  for (const { kinds, name } of Object.values(model.interfaces)) {
    const places = kinds.map((kind) => order.indexOf(kind)).sort((a, b) => a - b);
    expect((places.at(-1) ?? 0) - (places[0] ?? 0), name).toBe(kinds.length - 1);
  }
});
