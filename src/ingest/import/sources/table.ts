import { throwIfAny } from '../../../errors/problem.ts';
import type { GraphModel, Property } from '../../../model/graph-model.ts';
import { suggestion } from '../../../util/nearest.ts';
import type { PropertyValue } from '../../changes/change-set.ts';
import { createFindings } from '../../seeds/findings.ts';
import { valueOf, type LocatedMap } from '../../seeds/located.ts';
import { isTypeKey } from '../../seeds/statement-keys.ts';
import { readTable } from '../formats/table.ts';
import type { TableRecord } from '../formats/table-record.ts';
import type { ImportSource, NodeSaid, Row, RowProblem, Said, StatementSaid } from '../import-source.ts';
import { cellValue, modelNotation } from '../mapping/cell-value.ts';
import { columnsIn, fillMap, fillText, type Cells, type FilledPair } from '../mapping/fill-cells.ts';
import { templatesOf, type TableMapping } from '../mapping/mapping.ts';

/** Any table whose columns a mapping gives a meaning. */
export function tableSource(mapping: TableMapping): ImportSource {
  return {
    name: 'table',
    description: 'Import a table (CSV, TSV, XLSX or JSON Lines) by a mapping.',
    version: mapping.checksum,
    about: { title: 'Table', ...mapping.source },
    async *read(file, { model }) {
      const columns = new Set<string>();
      let isChecked = false;
      for await (const { header, records } of readTable(file, mapping)) {
        if (header && !isChecked) checkColumns(mapping, header);
        isChecked = header !== null;
        if (!header) for (const { cells } of records) for (const column of cells.keys()) columns.add(column);
        yield records.map((record) => new RowFiller(record, header, model, mapping).row(file.path));
      }
      // Records that name their own columns leave out what they have not: only the end tells what none of them has.
      if (!isChecked) checkColumns(mapping, [...columns]);
    },
  };
}

/** @throws {GrappeError} IMPORT_INVALID with the place in the mapping of each column that the table lacks */
function checkColumns(mapping: TableMapping, header: readonly string[]): void {
  const findings = createFindings('IMPORT_INVALID');
  const named = [
    ...templatesOf(mapping).flatMap(columnsIn),
    ...[...mapping.valuesAt].map(([column, place]) => ({ column, at: { place } })),
  ];
  for (const { column, at } of named) {
    if (!header.includes(column))
      findings.add(at.place, `The table has no column "${column}".`, suggestion(column, header));
  }
  throwIfAny(findings.problems);
}

/** Fills the templates of a mapping with one row. */
class RowFiller {
  readonly #record: TableRecord;
  readonly #header: readonly string[] | null;
  readonly #model: GraphModel;
  readonly #mapping: TableMapping;
  readonly #cells: Cells;
  readonly #problems: RowProblem[] = [];

  constructor(
    record: TableRecord,
    header: readonly string[] | null,
    model: GraphModel,
    mapping: TableMapping,
  ) {
    this.#record = record;
    this.#header = header;
    this.#model = model;
    this.#mapping = mapping;
    this.#cells = (column) => record.cells.get(column) ?? '';
  }

  row(path: string): Row {
    const place = { file: path, line: this.#record.line, column: 1 };
    const { problem } = this.#record;
    if (problem) return { place, said: [], problems: [problem] };
    const said: Said[] = [
      ...this.#mapping.nodes.flatMap((template) => this.#node(template)),
      ...this.#mapping.statements.flatMap((template) => this.#statement(template)),
    ];
    return { place, said: this.#problems.length > 0 ? [] : said, problems: this.#problems };
  }

  #node(template: LocatedMap): readonly NodeSaid[] {
    const pairs = fillMap(template, this.#cells, this.#mapping);
    const id = textOf(pairs, 'id');
    const of = textOf(pairs, 'kind') ?? '';
    const kind = this.#model.kinds[of];
    if (id === null) {
      this.#missing(template, 'id', 'The row gives its node no id.');
      return [];
    }
    if (!kind) {
      this.#missing(template, 'kind', `There is no kind "${of}".`);
      return [];
    }
    const properties = this.#properties(pairs, kind.properties, ['id', 'kind', 'names']);
    return [{ kind: 'node', id, of, names: this.#names(template), properties }];
  }

  #names(template: LocatedMap): NodeSaid['names'] {
    const names = valueOf(template, 'names');
    if (names?.kind !== 'map') return [];
    return fillMap(names, this.#cells, this.#mapping).flatMap(({ key, texts }) =>
      texts.map((text) => [key, text] as const),
    );
  }

  /** A row with an empty cell among those of its ends makes no statement. */
  #statement(template: LocatedMap): readonly StatementSaid[] {
    const type = template.pairs.find(({ key }) => isTypeKey(key));
    const relationship = this.#model.relationships[type?.key ?? ''];
    const ends = type?.value.kind === 'list' ? type.value.items : [];
    const [from, to] = ends.map((end) =>
      end.kind === 'text' ? fillText(end.text, this.#cells, this.#mapping) : null,
    );
    if (!relationship || !from || !to) return [];
    const pairs = fillMap(template, this.#cells, this.#mapping).filter(({ key }) => !isTypeKey(key));
    const own = this.#properties(pairs, relationship.properties, ['key']);
    const { asOf, confidence, ...properties } = own;
    const nth = textOf(pairs, 'key');
    return [
      {
        ...{ kind: 'statement', type: relationship.type, from, to, properties },
        ...(nth !== null && { nth }),
        ...(typeof asOf === 'string' && { asOf }),
        ...(typeof confidence === 'string' && { confidence }),
      },
    ];
  }

  #properties(
    pairs: readonly FilledPair[],
    declared: readonly Property[],
    others: readonly string[],
  ): Record<string, PropertyValue> {
    const properties: Record<string, PropertyValue> = {};
    for (const filled of pairs) {
      const property = declared.find(({ name }) => name === filled.key);
      if (!property || others.includes(filled.key)) continue;
      const isConstant = columnsIn(filled.pair.value).length === 0;
      const notation = isConstant ? modelNotation : this.#mapping;
      const cell = cellValue(this.#model, property, filled.texts, notation);
      if ('value' in cell) properties[filled.key] = cell.value;
      else this.#problems.push({ column: this.#columnOf(filled), ...cell.fault });
    }
    return properties;
  }

  #missing(template: LocatedMap, key: string, message: string): void {
    const value = valueOf(template, key);
    const [needed] = value ? columnsIn(value) : [];
    const hint = needed ? `The column "${needed.column}" must say it.` : '';
    this.#problems.push({ column: this.#placeOf(needed?.column), message, hint });
  }

  #columnOf({ pair }: FilledPair): number {
    return this.#placeOf(columnsIn(pair.value)[0]?.column);
  }

  #placeOf(column: string | undefined): number {
    return Math.max(1, (this.#header?.indexOf(column ?? '') ?? 0) + 1);
  }
}

function textOf(pairs: readonly FilledPair[], key: string): string | null {
  return pairs.find((pair) => pair.key === key)?.texts[0] ?? null;
}
