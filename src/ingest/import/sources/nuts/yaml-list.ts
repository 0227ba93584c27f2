import { throwIfAny } from '../../../../errors/problem.ts';
import { createFindings } from '../../../seeds/findings.ts';
import { valueOf, type Located } from '../../../seeds/located.ts';
import { readYaml } from '../../../seeds/read-yaml.ts';
import type { ImportFile } from '../../import-source.ts';
import { readTextSlices, unusable } from '../../formats/utf8-slices.ts';
import type { ListedRegion } from './listed-regions.ts';

/** The list of NUTS 2024 has 131,203. */
const mostBytes = 4_000_000;

const beginning = 'It begins with "- Country code:", then a NUTS Code and a NUTS label.';

/**
 * A list of regions in YAML: `NUTS Code` and `NUTS label`, or `SR Code` and `SR label` for statistical regions. Such lists
 * are of NUTS 2024. Every scalar is text: a bare NO is Norway.
 */
export async function readYamlList(file: ImportFile): Promise<readonly ListedRegion[]> {
  if (file.size > mostBytes)
    throw unusable(file, 1, `The list has more than ${mostBytes} bytes.`, 'Lists of regions are small.');
  let text = '';
  for await (const slice of readTextSlices(file)) text += slice;
  const findings = createFindings('IMPORT_INVALID');
  const list = readYaml(file.path, text, findings, beginning);
  throwIfAny(findings.problems);
  if (list?.kind !== 'list') throw unusable(file, 1, 'The file is no list of regions.', beginning);
  return list.items.map((item) => ({
    place: item.place,
    codes: new Map([['2024', textOf(item, 'NUTS Code') ?? textOf(item, 'SR Code') ?? '']]),
    label: textOf(item, 'NUTS label') ?? textOf(item, 'SR label') ?? '',
  }));
}

function textOf(item: Located, key: string): string | undefined {
  const value = item.kind === 'map' ? valueOf(item, key) : undefined;
  return value?.kind === 'text' ? value.text.trim() : undefined;
}
