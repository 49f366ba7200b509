// What differs between two versions of an assessment, as counts by kind.
import type { Content, VersionChange } from '../../ports/versions.ts';

/** Both sides have the same ids for what they share; empty when they ask the same in the same way. */
export function changesBetween(before: Content, after: Content): VersionChange[] {
  const all = [criteriaChanges, questionChanges, mustHaveChanges, orderChange];
  return all.flatMap((of) => of(before, after)).filter(({ many }) => many > 0);
}

type Row = { id: string };

/** Those that are on both sides, as they were and as they are. */
function shared<R extends Row>(before: readonly R[], after: readonly R[]): [R, R][] {
  const old = new Map(before.map((row) => [row.id, row]));
  return after.flatMap((row) => {
    const was = old.get(row.id);
    return was ? [[was, row] satisfies [R, R]] : [];
  });
}

function criteriaChanges({ criteria: before }: Content, { criteria: after }: Content): VersionChange[] {
  const both = shared(before, after);
  return [
    { what: 'criteriaAdded', many: after.length - both.length },
    { what: 'criteriaRemoved', many: before.length - both.length },
    { what: 'criteriaRenamed', many: both.filter(([was, is]) => was.name !== is.name).length },
    { what: 'weights', many: both.filter(([was, is]) => was.weight !== is.weight).length },
  ];
}

function questionChanges({ items: before }: Content, { items: after }: Content): VersionChange[] {
  const both = shared(before, after);
  const asked = ({ item, criterionId }: Content['items'][number]) => canonical({ item, criterionId });
  return [
    { what: 'questionsAdded', many: after.length - both.length },
    { what: 'questionsRemoved', many: before.length - both.length },
    { what: 'questionsChanged', many: both.filter(([was, is]) => asked(was) !== asked(is)).length },
  ];
}

function mustHaveChanges(before: Content, after: Content): VersionChange[] {
  const criteria = shared(before.criteria, after.criteria).filter(
    ([was, is]) => (was.least ?? null) !== (is.least ?? null),
  );
  const items = shared(before.items, after.items).filter(
    ([was, is]) =>
      (was.knockout ?? false) !== (is.knockout ?? false) ||
      (was.requirementOnly ?? false) !== (is.requirementOnly ?? false),
  );
  return [{ what: 'mustHaves', many: criteria.length + items.length }];
}

/** One change of order, however many moved. */
function orderChange(before: Content, after: Content): VersionChange[] {
  const isMoved = (was: readonly Row[], is: readonly Row[]) =>
    shared(was, is)
      .map(([{ id }]) => id)
      .join() !==
    shared(is, was)
      .map(([{ id }]) => id)
      .join();
  const moved = isMoved(before.criteria, after.criteria) || isMoved(before.items, after.items);
  return [{ what: 'order', many: moved ? 1 : 0 }];
}

/** The database gives the keys of an item back in an order of its own. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
