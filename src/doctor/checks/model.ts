import { counted } from '../../util/counted.ts';
import { ok, type Check } from '../check.ts';

export const model: Check = {
  name: 'model',
  run: ({ model: read, config }) => {
    if (!read.ok) return Promise.resolve([read.why]);
    const { kinds, relationships } = read.value;
    const kindCount = counted(Object.keys(kinds).length, 'kind');
    const relationshipCount = counted(Object.keys(relationships).length, 'relationship');
    return Promise.resolve([ok(`${kindCount} and ${relationshipCount} in ${config.schemaDir}`)]);
  },
};
