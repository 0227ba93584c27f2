import type { GraphModel } from '../graph-model.ts';
import { datedRelationships } from '../statement-properties.ts';
import { pageArguments } from './arguments.ts';
import { type Member, member } from './definition.ts';

/** First part of the names of what is asked of statements of several relationships together. */
export const together = 'Relation';

/** The field of every node that asks statements of several relationships together; none in a model without dates. */
export function relationsField(model: GraphModel): readonly Member[] {
  if (datedRelationships(model).length === 0) return [];
  const given: readonly Member[] = [
    member(
      'via',
      '[RelationshipKind!]',
      'Of these relationships; of all but book-keeping where none is given.',
    ),
    {
      name: 'direction',
      type: 'RelationDirection',
      description: 'Those that lead this way, as the edge says it.',
      fallback: 'BOTH',
    },
    member('where', `${together}Where`, 'Only what fits.'),
    ...pageArguments(),
  ];
  const description =
    'Its statements of several relationships together, each once, by the id of the statement. Claims and what is kept for the books are not among them.';
  return [member('relations', `${together}Connection!`, description, given)];
}

/** The field of connections of dated statements that tells who joined and who left. */
export function changesField(): Member {
  return member(
    'changes',
    'Changes!',
    'What began and what ended in the whole list from the day after since up to until, whatever the day of at: the list as its filter leaves it.',
    [
      member('since', 'Date!', 'Only what lies after this day.'),
      member('until', 'Date!', 'Only what lies on this day or before.'),
      {
        name: 'first',
        type: 'Int',
        description: 'At most how many of each, up to the limit of the server.',
        fallback: 20,
      },
    ],
  );
}
