import type { Kind } from '../../model/graph-model.ts';
import { nameTagOf } from '../../model/search.ts';
import { daysOf } from '../../util/edtf.ts';
import type { Located } from './located.ts';
import { readText } from './read-value.ts';
import type { SeedContext } from './seed-context.ts';

/** `tag: name` or `tag: [names]` as pairs. */
export function readNames(names: Located | undefined, kind: Kind, context: SeedContext): [string, string][] {
  const { findings } = context;
  if (!names) return [];
  if (!kind.properties.some(({ name }) => name === 'nameTags')) {
    findings.add(names.place, `A ${kind.name} has no "names".`);
    return [];
  }
  if (names.kind !== 'map') {
    findings.add(names.place, 'names is a map of tags to names.', 'Write "en:OFFICIAL: name".');
    return [];
  }
  return names.pairs.flatMap(({ key, place, value }) => {
    const tag = nameTagOf(key);
    if (!tag || (tag.date !== null && !daysOf(tag.date))) {
      findings.add(
        place,
        `"${key}" is not a tag of a name.`,
        'A tag is language:SORT or language:SORT/date, as in no:OFFICIAL or fr:FORMER/2013.',
      );
      return [];
    }
    const items = value.kind === 'list' ? value.items : [value];
    return items.flatMap((item): [string, string][] => {
      const name = readText(item, 'A name', context);
      return name === null ? [] : [[key, name]];
    });
  });
}
