// Buttons as Slack draws them, and the action of a press.
import type { Button as SlackButton, ConfirmationDialog } from '@slack/types';
import type { Button } from '#core/cards/card.ts';
import { cut, oneLine } from '#core/cards/words.ts';
import { LIMIT } from './limits.ts';
import { plainText } from './mrkdwn.ts';

/** Separates an action from its number where one set has the same action twice (`page`, `page:2`). */
const NUMBER = ':';

/** The buttons of one set; only the first primary one stays primary, since Slack allows one. */
export function drawButtons(buttons: readonly Button[]): SlackButton[] {
  const primary = buttons.findIndex((button) => button.primary);
  return buttons.map((button, i) => {
    const before = buttons.slice(0, i).filter(({ action }) => action === button.action).length;
    const actionId = before === 0 ? button.action : `${button.action}${NUMBER}${before + 1}`;
    return { ...drawButton(button, actionId), ...(i === primary ? { style: 'primary' as const } : {}) };
  });
}

/** The action that a pressed `action_id` stands for. */
export function actionOf(actionId: string): string {
  return actionId.split(NUMBER, 1)[0] ?? actionId;
}

function drawButton(button: Button, actionId: string): SlackButton {
  return {
    type: 'button',
    text: plainText(button.label, LIMIT.button),
    action_id: actionId,
    value: button.value,
    ...(button.url === undefined ? {} : { url: button.url }),
    ...(button.spoken === undefined ? {} : { accessibility_label: cut(oneLine(button.spoken), LIMIT.spoken) }),
    ...(button.confirm === undefined ? {} : { confirm: drawConfirm(button.confirm) }),
  };
}

function drawConfirm({ title, text, yes, no }: NonNullable<Button['confirm']>): ConfirmationDialog {
  return {
    title: plainText(title, LIMIT.confirmTitle),
    text: plainText(text, LIMIT.confirmText),
    confirm: plainText(yes, LIMIT.confirmButton),
    deny: plainText(no, LIMIT.confirmButton),
  };
}
