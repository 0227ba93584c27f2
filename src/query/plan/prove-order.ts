import type { OrderKey } from '../selection/selection.ts';
import { assume, type Planning } from './planning.ts';
import type { Page, RelationMatch } from './row.ts';

/**
 * A page of a relation without the keys of its order that are proved never to decide: behind a property that tells every
 * node from the others, nothing else of a node does, and behind a node that comes once at most, nothing at all. Each key
 * less is a property of each statement, of which the page may show few, that need not be read.
 *
 * @param from the kinds of the node that the statements are around
 */
export function proveOrder(
  planning: Planning,
  page: Page,
  { hop }: Pick<RelationMatch, 'hop'>,
  from: readonly string[],
): Page {
  if ('types' in hop || !page.order.some(isOfNode)) return page;
  const tells = (key: OrderKey): boolean =>
    isOfNode(key) &&
    (key.property === 'id' ||
      assume(planning, { kind: 'distinct', kinds: hop.targets, property: key.property }));
  const { type, direction } = hop;
  const isSingle = assume(planning, { kind: 'single', type, direction, from });
  const telling = page.order.findIndex(tells);
  if (telling === -1) return page;
  const places = page.order.map((_, place) => place);
  const deciding = places.filter((place) => {
    const key = page.order[place];
    return place <= telling || (!isSingle && key && !isOfNode(key));
  });
  if (deciding.length === places.length) return page;
  planning.choices.push({
    place: `page of ${type} at ${from.join('|')}`,
    chosen: `${deciding.length} of ${places.length} keys of the order are read`,
    reason: `proved that key ${telling + 1} tells the nodes apart${isSingle ? ', which come once each' : ''}`,
  });
  return { ...page, deciding };
}

function isOfNode(key: OrderKey): key is Extract<OrderKey, { readonly kind: 'property' }> {
  return key.kind === 'property' && key.subject === 'node';
}
