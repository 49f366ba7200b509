// A modal is sent or closed, and the app's answer decides what comes next.
import { ApiError } from '../web-api/api-error.ts';
import { checkedView } from '../web-api/checks.ts';
import { viewShape } from '../web-api/shapes.ts';
import { newView } from '../web-api/view-reading.ts';
import { dropView, replaceView, showView } from '../world/modals.ts';
import type { Plain } from '../world/field-state.ts';
import type { View } from '../world/model.ts';
import { issueTrigger } from '../world/tickets.ts';
import type { World } from '../world/world.ts';
import { viewOf } from '../world/world.ts';
import { deliver, failureName, interaction } from './deliver.ts';
import { fillView, inputErrors } from './fill.ts';
import { mustBeMember, payloadHead } from './payload.ts';

export interface SubmitInput {
  user: string;
  viewId: string;
  /** Plain values by block id or action id; what is left out keeps what it holds. */
  values?: Record<string, Plain>;
}

export type Submitted =
  | { kind: 'closed' }
  | { kind: 'updated'; viewId: string }
  | { kind: 'pushed'; viewId: string }
  /** By block id; from Slack's own check or from the app. */
  | { kind: 'errors'; errors: Record<string, string> }
  | { kind: 'failed'; error: string };

/** Fills and sends a modal. Required, too long or misshapen fields never reach the app, as in Slack. */
export async function submit(world: World, input: SubmitInput): Promise<Submitted> {
  const member = mustBeMember(world, input.user);
  const view = openView(world, input.viewId, member.id);
  fillView(world, view, input.values ?? {});
  const errors = inputErrors(view);
  if (Object.keys(errors).length > 0) return { kind: 'errors', errors };
  const outcome = await deliver(
    world,
    interaction({
      type: 'view_submission',
      ...payloadHead(world, member),
      trigger_id: issueTrigger(world, member.id, view.id),
      view: viewShape(world, view),
      response_urls: [],
    }),
  );
  const failure = failureName(outcome);
  if (failure !== undefined || outcome.kind !== 'answered')
    return { kind: 'failed', error: failure ?? 'dispatch_failed' };
  try {
    return afterSubmission(world, view, outcome.body);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    world.settings.log.warn({ error: error.error, details: error.details }, 'a modal was answered with a refused view');
    return { kind: 'failed', error: error.error };
  }
}

function openView(world: World, id: string, owner: string): View {
  const view = viewOf(world, id);
  if (view?.type !== 'modal' || view.owner !== owner) throw new Error(`no open modal ${id}`);
  return view;
}

function afterSubmission(world: World, view: View, body: Record<string, unknown>): Submitted {
  switch (body['response_action']) {
    case 'errors':
      return { kind: 'errors', errors: body['errors'] as Record<string, string> };
    case 'update': {
      const next = replaceView(world, view, newView(world, checkedView(body['view']), view.owner));
      return { kind: 'updated', viewId: next.id };
    }
    case 'push':
      return pushed(world, view, body['view']);
    case 'clear':
      dropView(world, view.owner, 'all');
      return { kind: 'closed' };
    default:
      dropView(world, view.owner, 'top');
      return { kind: 'closed' };
  }
}

function pushed(world: World, below: View, sent: unknown): Submitted {
  const view = { ...newView(world, checkedView(sent), below.owner), rootId: below.rootId, previousId: below.id };
  showView(world, [...(world.modals.get(below.owner) ?? []), view]);
  return { kind: 'pushed', viewId: view.id };
}

/** Closes the top modal, or all with `clear`; the app hears of it when it asked to. */
export async function closeView(world: World, input: { user: string; viewId: string; clear?: boolean }): Promise<void> {
  const member = mustBeMember(world, input.user);
  const view = openView(world, input.viewId, member.id);
  const all = input.clear === true || view.clearOnClose;
  dropView(world, member.id, all ? 'all' : 'top');
  if (!view.notifyOnClose) return;
  await deliver(
    world,
    interaction({ type: 'view_closed', ...payloadHead(world, member), view: viewShape(world, view), is_cleared: all }),
  );
}
