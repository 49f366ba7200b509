// A piece of text, formatted when it is mrkdwn.
import type { Text } from '../../slack/world/block-kit.ts';
import { Drawn } from './drawn.tsx';

export function Words({ text }: { text: Text }) {
  if (text.type === 'plain_text') return <p class="plain">{text.text}</p>;
  return <Drawn blocks={[{ type: 'section', text }]} />;
}
