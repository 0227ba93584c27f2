import type { GraphModel, Property } from '../../../model/graph-model.ts';
import type { Findings } from '../../seeds/findings.ts';
import { valueOf, type Located, type LocatedMap } from '../../seeds/located.ts';
import { isTypeKey } from '../../seeds/statement-keys.ts';
import { cellValue, modelNotation } from './cell-value.ts';
import { columnsIn, withoutColumns } from './fill-cells.ts';
import { templatesOf, type TableMapping } from './mapping.ts';

/** Finds what would be wrong in every row: braces that name no column, and constants that their property does not allow. */
export function checkTexts(mapping: TableMapping, model: GraphModel, findings: Findings): void {
  for (const template of templatesOf(mapping)) checkBraces(template, findings);
  for (const node of mapping.nodes) {
    const kind = valueOf(node, 'kind');
    const properties = model.kinds[kind?.kind === 'text' ? kind.text : '']?.properties ?? [];
    checkConstants(node, properties, model, findings);
  }
  for (const statement of mapping.statements) {
    const type = statement.pairs.find(({ key }) => isTypeKey(key))?.key ?? '';
    checkConstants(statement, model.relationships[type]?.properties ?? [], model, findings);
  }
}

function checkBraces(template: Located, findings: Findings): void {
  switch (template.kind) {
    case 'map':
      for (const { value } of template.pairs) checkBraces(value, findings);
      return;
    case 'list':
      for (const item of template.items) checkBraces(item, findings);
      return;
    case 'text':
      if (/[{}]/.test(withoutColumns(template.text)))
        findings.add(
          template.place,
          `"${template.text}" has a brace that belongs to no column.`,
          'Write {Column}, or {Column|slug} in an id.',
        );
  }
}

function checkConstants(
  template: LocatedMap,
  properties: readonly Property[],
  model: GraphModel,
  findings: Findings,
): void {
  for (const { key, value } of template.pairs) {
    const property = properties.find(({ name }) => name === key);
    if (!property || columnsIn(value).length > 0) continue;
    for (const item of value.kind === 'list' ? value.items : [value]) {
      if (item.kind !== 'text') continue;
      const read = cellValue(model, property, [item.text], modelNotation);
      if ('fault' in read) findings.add(item.place, read.fault.message, read.fault.hint);
    }
  }
}
