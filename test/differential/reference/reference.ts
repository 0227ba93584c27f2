import {
  execute,
  getNamedType,
  isAbstractType,
  isObjectType,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { GraphModel } from '../../../src/model/graph-model.ts';
import type { Graph, GraphEdge, GraphNode } from '../graph/graph.ts';
import { cursorAt, placeIn } from './cursors.ts';
import { badInput, compareValues, Filters, type Input } from './filter.ts';
import { Groups } from './groups.ts';
import { Order } from './order.ts';
import type { Group, List, Parent } from './sources.ts';
import { Statements, type Step } from './statements.ts';
import { Time, type AsOf } from './time.ts';

export interface ReferenceOptions {
  readonly model: GraphModel;
  readonly schema: GraphQLSchema;
  readonly graph: Graph;
  readonly pageMax: number;
}

export interface ReferenceAnswer {
  readonly result: ExecutionResult;
  /** How many nodes the answer shows, and over how many relations the farthest of them was reached. */
  readonly nodes: number;
  readonly hops: number;
}

interface ListArguments {
  readonly where?: Input | null;
  readonly orderBy?: readonly Input[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly via?: readonly string[] | null;
  readonly direction?: string | null;
}

/** Rows on the day and on any day, and what is asked of them. */
interface Listed {
  readonly rows: readonly Step[];
  readonly ever: readonly Step[];
  readonly args: ListArguments;
  readonly asOf: AsOf | null;
  readonly hops: number;
  readonly kinds: readonly string[];
  readonly byStatement?: boolean;
}

/** graphql-js with plain resolvers over arrays: what every answer of the compiler is compared with. */
export class Reference {
  readonly #options: ReferenceOptions;
  readonly #time: Time;
  readonly #statements: Statements;
  readonly #filters: Filters;
  readonly #groups: Groups;
  #nodes = 0;
  #hops = 0;

  constructor(options: ReferenceOptions) {
    const { model, graph } = options;
    this.#options = options;
    this.#time = new Time(model);
    this.#statements = new Statements(model, graph, this.#time);
    this.#filters = new Filters(model, this.#statements, this.#time);
    this.#groups = new Groups(model, this.#statements, options.pageMax);
  }

  answer(document: DocumentNode, variables: Readonly<Record<string, unknown>>): ReferenceAnswer {
    this.#nodes = 0;
    this.#hops = 0;
    const root: Parent = { at: 'query', asOf: null };
    // No resolver makes a promise, so graphql-js answers at once.
    const result = execute({
      schema: this.#options.schema,
      document,
      rootValue: root,
      variableValues: variables,
      fieldResolver: (parent: Parent, args: Input, _, info) => this.#resolve(parent, args, info),
      typeResolver: (value) => (value as Extract<Parent, { at: 'node' }>).kind,
    }) as ExecutionResult;
    return { result, nodes: this.#nodes, hops: this.#hops };
  }

  #resolve(parent: Parent, args: Input, info: GraphQLResolveInfo): unknown {
    const field = info.fieldName;
    switch (parent.at) {
      case 'query':
        return this.#root(parent.asOf, args, info);
      case 'node':
        return this.#field(parent, args, field);
      case 'connection':
        return field === 'groups'
          ? this.#groups.of(parent.list, args)
          : this.#connection(parent.list, field, args);
      case 'edge':
        return this.#edge(parent, field);
      case 'changes':
        return changesField(parent, field);
      case 'group':
        return parent.group[field as keyof Group];
      case 'pageInfo':
        return pageInfo(parent.list, field);
      case 'evidence': {
        const { source, quote, list } = parent;
        return field === 'quote' ? quote : this.#node(source, list.asOf, list.hops);
      }
    }
  }

  #field(parent: Extract<Parent, { at: 'node' }>, args: Input, field: string): unknown {
    const { node, asOf, hops } = parent;
    if (field === 'relations') return this.#relations(parent, args);
    const related = this.#statements.around(node, field, asOf);
    const kinds = this.#options.model.kinds[node.kind]?.relations.find((each) => each.field === field);
    return related
      ? this.#list({
          rows: related,
          ever: this.#statements.around(node, field, null) ?? [],
          args,
          asOf,
          hops: hops + 1,
          kinds: kinds?.targets ?? [],
        })
      : (node.properties[field] ?? null);
  }

  #root(asOf: AsOf | null, args: Input, info: GraphQLResolveInfo): unknown {
    const { fieldName, returnType } = info;
    if (fieldName === 'at') {
      const date = (args['date'] as string | null | undefined) ?? new Date().toISOString().slice(0, 10);
      return { at: 'query', asOf: { date, certain: args['certainty'] === 'CERTAIN' } } satisfies Parent;
    }
    const type = getNamedType(returnType);
    const isList = isObjectType(type) && type.name.endsWith('Connection');
    if (isList) return this.#rootList(this.#kindsOf(type.name.replace(/Connection$/, '')), args, asOf);
    const kinds = this.#kindsOf(type.name);
    if (fieldName !== 'nodes') return this.#lookup(kinds, (args['by'] as Input | undefined) ?? args, asOf);
    const ids = args['ids'] as readonly string[];
    if (ids.length > this.#options.pageMax) throw badInput('too many ids', 'PAGE_SIZE_EXCEEDED');
    return ids.map((id) => this.#lookup(kinds, { id }, asOf));
  }

  #kindsOf(name: string): readonly string[] {
    const { schema } = this.#options;
    const type = schema.getType(name);
    return isAbstractType(type) ? schema.getPossibleTypes(type).map((each) => each.name) : [name];
  }

  #lookup(kinds: readonly string[], by: Input, asOf: AsOf | null): Parent | null {
    const [key = '', value] = Object.entries(by)[0] ?? [];
    if (key === 'id') this.#refuseIdOfOthers(kinds, String(value));
    const found = this.#options.graph.nodes.find(
      ({ kind, properties }) => kinds.includes(kind) && properties[key] === value,
    );
    return found ? this.#node(found, asOf, 0) : null;
  }

  /** An id whose prefix belongs to other kinds only was meant for another field. */
  #refuseIdOfOthers(kinds: readonly string[], id: string): void {
    const bearers = Object.values(this.#options.model.kinds).filter(({ prefix }) =>
      id.startsWith(`${prefix}:`),
    );
    if (bearers.length > 0 && !bearers.some(({ name }) => kinds.includes(name))) throw badInput(id);
  }

  #rootList(kinds: readonly string[], args: ListArguments, asOf: AsOf | null): Parent {
    const nodes = this.#options.graph.nodes.filter(
      ({ kind, properties }) => kinds.includes(kind) && properties['id'] !== undefined,
    );
    const alive = asOf ? nodes.filter((node) => this.#time.isAlive(node, asOf.date)) : nodes;
    const rows = alive.map((node) => ({ node, edge: null }));
    return this.#list({ rows, ever: [], args, asOf, hops: 0, kinds });
  }

  #relations({ node, asOf, hops }: Extract<Parent, { at: 'node' }>, args: ListArguments): Parent {
    const { via = null, direction } = args;
    const together = (day: AsOf | null) => this.#statements.together(node, via, direction ?? 'BOTH', day);
    return this.#list({
      rows: together(asOf),
      ever: together(null),
      args,
      asOf,
      hops: hops + 1,
      kinds: Object.keys(this.#options.model.kinds),
      byStatement: true,
    });
  }

  #list({ rows, ever, args, asOf, hops, kinds, byStatement = false }: Listed): Parent {
    const { model, pageMax } = this.#options;
    const { where, orderBy, first, after, last, before } = args;
    if (first != null && last != null) throw badInput('first and last');
    const size = first ?? last ?? 20;
    if (size < 0) throw badInput(`${size} rows`);
    if (size > pageMax) throw badInput(`${size} rows`, 'PAGE_SIZE_EXCEEDED');
    const counted = (row: Step, field: string) =>
      this.#statements.around(row.node, field, asOf)?.length ?? null;
    const order = new Order(model, this.#time, {
      orderBy: orderBy ?? [],
      kinds,
      isRelation: hops > 0,
      byStatement,
      counted,
    });
    const fits = (row: Step) => this.#filters.fits(row, where ?? {}, asOf);
    const fitting = rows.filter(fits);
    const all = order.sorted(fitting);
    const [start, end] = [after, before].map((cursor) => (cursor == null ? null : placeIn(cursor)));
    const between = all.filter((row) => {
      const place = order.placeOf(row);
      return (!start || order.compare(place, start) > 0) && (!end || order.compare(place, end) < 0);
    });
    const isMore = between.length > size;
    const list: List = {
      asOf,
      kinds,
      all,
      everFitting: ever.filter(fits),
      page: last == null ? between.slice(0, size) : between.slice(Math.max(0, between.length - size)),
      hasNextPage: last == null ? isMore : before != null,
      hasPreviousPage: last == null ? after != null : isMore,
      cursorOf: (row) => cursorAt(order.placeOf(row)),
      hops,
    };
    return { at: 'connection', list };
  }

  #connection(list: List, field: string, args: Input): unknown {
    switch (field) {
      case 'edges':
        return list.page.map((row): Parent => ({ at: 'edge', row, list }));
      case 'nodes':
        return list.page.map(({ node }) => this.#node(node, list.asOf, list.hops));
      case 'totalCount':
        return list.all.length;
      case 'nodeCount':
        return new Set(list.all.map(({ node }) => node)).size;
      case 'changes':
        return this.#changes(list, args);
      default:
        return { at: 'pageInfo', list } satisfies Parent;
    }
  }

  #changes(list: List, args: Input): Parent {
    const [since, until] = [String(args['since']), String(args['until'])];
    const first = (args['first'] as number | null | undefined) ?? 20;
    const within = (dayOf: (edge: GraphEdge) => string | null) => {
      const dated = list.everFitting.flatMap((row) => {
        const day = row.edge && dayOf(row.edge);
        return day !== null && since < day && day <= until
          ? [{ row, place: `${day} ${String(row.edge?.properties['id'])}` }]
          : [];
      });
      return dated.sort((a, b) => compareValues(a.place, b.place)).map(({ row }) => row);
    };
    const joined = within((edge) => this.#time.statedStart(edge));
    const left = within((edge) => this.#time.statedEnd(edge));
    return { at: 'changes', changes: { joined, left, first }, list };
  }

  #edge({ row, list, changed }: Extract<Parent, { at: 'edge' }>, field: string): unknown {
    const { node, edge } = row;
    if (field === 'cursor') return list.cursorOf(row);
    if (field === 'node') return this.#node(node, list.asOf, list.hops);
    if (!edge) throw new Error(`An edge of a root list has no ${field}.`);
    if (field === 'type') return edge.type;
    if (field === 'direction') return this.#statements.leading(row);
    if (field === 'certain' && changed) return null;
    if (field === 'certain') return list.asOf && this.#time.isCertain(edge, list.asOf.date);
    if (field !== 'sources') return edge.properties[field] ?? null;
    const cited = this.#statements.sourcesOf(edge);
    return cited.map((each): Parent => ({ at: 'evidence', edge, ...each, list }));
  }

  #node(node: GraphNode, asOf: AsOf | null, hops: number): Parent {
    this.#nodes += 1;
    this.#hops = Math.max(this.#hops, hops);
    return { at: 'node', kind: node.kind, node, asOf, hops };
  }
}

function changesField({ changes, list }: Extract<Parent, { at: 'changes' }>, field: string): unknown {
  const rows = field.startsWith('joined') ? changes.joined : changes.left;
  if (field.endsWith('Count')) return rows.length;
  return rows.slice(0, changes.first).map((row): Parent => ({ at: 'edge', row, list, changed: true }));
}

function pageInfo({ page, hasNextPage, hasPreviousPage, cursorOf }: List, field: string): unknown {
  const [first] = page;
  const last = page.at(-1);
  switch (field) {
    case 'hasNextPage':
      return hasNextPage;
    case 'hasPreviousPage':
      return hasPreviousPage;
    case 'startCursor':
      return first ? cursorOf(first) : null;
    default:
      return last ? cursorOf(last) : null;
  }
}
