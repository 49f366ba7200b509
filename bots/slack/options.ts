// Options of menus, boxes and radio buttons.
import type { PlainTextOption } from '@slack/types';
import type { Option } from '#core/cards/card.ts';
import { LIMIT } from './limits.ts';
import { plainText } from './mrkdwn.ts';

export function menuOptions(options: readonly Option[]): PlainTextOption[] {
  return options.slice(0, LIMIT.options).map(({ label, value, description }) => ({
    text: plainText(label, LIMIT.option),
    value,
    ...(description === undefined ? {} : { description: plainText(description, LIMIT.option) }),
  }));
}
