import { upperSnake } from '../model/naming.ts';
import type { DatasetField, KindCountField } from '../query/selection/selection.ts';
import { rowIn, type Cells } from './cells.ts';
import { stringText, textOrNull } from './leaf-text.ts';
import { writeList } from './write-list.ts';
import { objectWriter } from './write-object.ts';
import { constant, holder, plain, type FieldWriter, type Write } from './writing.ts';

interface KindCount {
  readonly kind: string;
  readonly count: unknown;
}

/** What was loaded, found in a row of release, time, number of sources and list of counts. */
export function datasetWriter(fields: readonly DatasetField[]): Write<Cells> {
  return objectWriter(fields.map(datasetField));
}

function datasetField(field: DatasetField): FieldWriter<Cells> {
  switch (field.kind) {
    case 'typename':
      return constant(field.key, stringText(field.name));
    case 'release':
      return plain(field.key, ([release]) => textOrNull(release));
    case 'loadedAt':
      return plain(field.key, ([, loadedAt]) => textOrNull(loadedAt));
    case 'sources':
      return plain(field.key, ([, , sources]) => String(sources));
    case 'counts': {
      const write = objectWriter(field.fields.map(kindCountField));
      return holder(field.key, ([, , , counts], path, writing) => {
        const counted = rowIn(counts);
        const items = field.kinds.map((kind, place) => ({ kind, count: counted[place] }));
        return writeList(items, write, path, writing);
      });
    }
  }
}

function kindCountField(field: KindCountField): FieldWriter<KindCount> {
  switch (field.kind) {
    case 'typename':
      return constant(field.key, stringText(field.name));
    case 'kind':
      return plain(field.key, ({ kind }) => stringText(upperSnake(kind)));
    case 'count':
      return plain(field.key, ({ count }) => String(count));
  }
}
