// The app's Home tab, as it was published for this member.
import { useEffect } from 'preact/hooks';
import { openHome } from '../api.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { ActingIn } from '../blocks/acting.tsx';
import { me, snapshot } from '../state.ts';

export function HomeTab() {
  useEffect(() => void openHome(me.value, 'home'), []);
  const home = snapshot.value?.home;
  if (!home) {
    return (
      <div class="empty">
        <h2>Nothing is here yet</h2>
        <p>Shortlist draws your home as soon as you open it.</p>
      </div>
    );
  }
  return (
    <div class="scroll pad" tabIndex={0} role="region" aria-label="Your home">
      <ActingIn place={{ viewId: home.id }}>
        <Blocks blocks={home.blocks} values={home.values} />
      </ActingIn>
    </div>
  );
}
