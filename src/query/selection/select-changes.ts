import type { GraphQLObjectType } from 'graphql';
import { grappeError } from '../../errors/problem.ts';
import { invariant } from '../../util/invariant.ts';
import { bindingOf } from '../cursor.ts';
import { fieldsBelow } from './collect-fields.ts';
import { argumentsOf, namedType, type Arguments, type Context, type FieldNodes } from './context.ts';
import type { Filter, Operator } from './filter.ts';
import type { Form, Place } from './hop.ts';
import { selectEdge } from './select-edge.ts';
import { selectPage } from './select-page.ts';
import type { ChangesField, ConnectionField, ConnectionSelect, ListOf, OrderKey } from './selection.ts';

/** The derived day of each event. */
const days = { joined: 'startDay', left: 'endDay' } as const;

type Event = keyof typeof days;

/**
 * What began and ended in a list of statements between two days: lists of the same statements on any day, cut further.
 *
 * @throws {GrappeError} BAD_USER_INPUT where the interval ends before it begins; PAGE_SIZE_EXCEEDED
 */
export function selectChanges(
  context: Context,
  connection: GraphQLObjectType,
  place: Place,
  filter: Filter | null,
  nodes: FieldNodes,
): readonly ChangesField[] {
  const args = argumentsOf(context, connection, nodes);
  refuseReversed(args);
  const type = namedType(connection, nodes[0].name.value);
  const fields = fieldsBelow(context, type, nodes);
  return [...fields].map(([key, children]): ChangesField => {
    const name = children[0].name.value;
    if (name === '__typename') return { kind: 'typename', key, name: type.name };
    if (name === 'joinedCount' || name === 'leftCount') {
      const event = name === 'joinedCount' ? 'joined' : 'left';
      const counted: ConnectionField = { kind: 'totalCount', key };
      return { kind: 'count', key, connection: listOf(context, place, event, filter, args, counted) };
    }
    invariant(name === 'joined' || name === 'left', `${type.name} has no field ${name}`);
    const edges: ConnectionField = {
      kind: 'edges',
      key,
      fields: selectEdge(context, namedType(type, name), place, children),
    };
    return { kind: 'list', key, connection: listOf(context, place, name, filter, args, edges) };
  });
}

function refuseReversed({ since, until }: Arguments): void {
  if (String(since) <= String(until)) return;
  throw grappeError(
    'BAD_USER_INPUT',
    `changes(since: "${String(since)}", until: "${String(until)}") ends before it begins; give the earlier day as since.`,
  );
}

/** The interval decides, whatever the day: what the day hides would be missing among what ended. */
function listOf(
  { pageMax }: Context,
  { hop }: Place,
  event: Event,
  filter: Filter | null,
  args: Arguments,
  field: ConnectionField,
): ConnectionSelect {
  invariant(hop, 'a list of nodes has no statements');
  const of: ListOf = { kind: 'relation', relation: hop };
  const within: Filter = {
    kind: 'and',
    filters: [...(filter ? [filter] : []), ...conditionsOf(event, hop.form, args)],
  };
  const order: readonly OrderKey[] = [days[event], 'id'].map((property) => {
    return { kind: 'property', subject: 'edge', property, type: 'string', descending: false };
  });
  const binding = bindingOf({ list: of, filter: within, order });
  const window = selectPage(args, order, binding, pageMax, 'changes');
  return { of, day: null, filter: within, order, window, binding, fields: [field] };
}

function conditionsOf(event: Event, form: Form, { since, until }: Arguments): readonly Filter[] {
  const compared = (operator: Operator, value: unknown): Filter => {
    // The Date scalar holds calendar days, as texts.
    return { kind: 'compare', subject: 'edge', property: days[event], operator, value: value as string };
  };
  const within = [compared('gt', since), compared('lte', until)];
  return event === 'joined' ? [...within, isStated(form)] : within;
}

/** Where no source states when it began, its day is that of its first attestation: no event. */
function isStated(form: Form): Filter {
  const names = form === 'span' ? ['startDate'] : form === 'moment' ? ['date'] : ['startDate', 'date'];
  const missing = names.map((property): Filter => ({ kind: 'isNull', subject: 'edge', property }));
  return { kind: 'not', filter: { kind: 'and', filters: missing } };
}
