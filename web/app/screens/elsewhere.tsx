// The assessment is open in another tab or on another device: which, since when, and how to go on here.
import type { PagePen } from '#core/model/page.ts';
import { timeOf } from '../format.ts';
import { Primary } from '../parts/button.tsx';
import { FailureNote } from '../parts/note.tsx';
import { Title } from '../parts/title.tsx';
import { continueHere } from '../saver.ts';
import { useSending } from '../sending.ts';
import { t } from '../text/text-steps.ts';
import { whereIs } from '../who.ts';

export function Elsewhere({ by }: { by: PagePen }) {
  const { working, failure, send } = useSending();
  return (
    <div class="shell solo">
      <main id="main" class="lone stack s5" tabIndex={-1}>
        <div class="stack s3" role="status">
          <Title step={t.elsewhere.title}>{t.elsewhere.title}</Title>
          <p class="lead">{t.elsewhere.since(whereIs(by.id), timeOf(by.since))}</p>
          <p>{t.elsewhere.more}</p>
        </div>
        {failure.value && <FailureNote failure={failure.value} />}
        <div class="actions">
          <Primary working={working.value} onPress={() => void send(continueHere, () => undefined)}>
            {t.elsewhere.here}
          </Primary>
        </div>
        <p class="small quiet">{t.elsewhere.afterwards}</p>
      </main>
    </div>
  );
}
