// What is told of a model that failed while somebody waited: a code. An error's own words could hold the candidate's.
import { RetryLater } from '../../errors.ts';
import { NoFollowUp } from '../../interview/no-follow-up.ts';
import { Unusable } from '../../ports/model.ts';
import { OverBudget } from './model-use.ts';

/** Null where nothing failed: the candidate agreed to no model, or wrote nothing that it may read. */
export function failureOf(error: unknown): string | null {
  if (error instanceof NoFollowUp) return error.code === 'unread' ? null : error.code;
  if (error instanceof RetryLater) return 'model-away';
  if (error instanceof Unusable) return 'model-unusable';
  return error instanceof OverBudget ? 'over-budget' : 'unforeseen';
}
