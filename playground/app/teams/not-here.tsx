// A conversation to which the app has not been added.
import type { ShownConversation } from '../../teams/page/contract.ts';
import { Icon } from '../parts/icons.tsx';
import { deed, teams } from './state.ts';

export function NotHere({ open }: { open: ShownConversation }) {
  const app = teams.value?.app.name ?? '';
  return (
    <div class="notice plain">
      <Icon name="info" />
      <div class="between">
        <span>{app} isn’t here yet, so nothing said here reaches it.</span>
        <button class="button small" type="button" onClick={() => void deed('install', { conversation: open.id })}>
          Add {app}
        </button>
      </div>
    </div>
  );
}
