// The full notice, loaded when somebody wants to read it.
import { calendarDate } from '../format.ts';
import { page } from '../state.ts';
import { noticeIn } from '../text/notice.ts';
import type { NoticeSection } from '../text/types.ts';
import { locale, t } from '../text/text.ts';

/** The notice in the language that is spoken now. */
export function sections(): Promise<NoticeSection[]> {
  const { workspace, decider, title, notice: version } = page.value;
  const facts = {
    workspace: workspace.name,
    contact: workspace.contact,
    deciders: t.shell.deciders(decider),
    title,
    months: version.retentionMonths,
    model: version.model,
  };
  return noticeIn(locale.value, facts);
}

export function FullNotice({ text, close }: { text: NoticeSection[]; close: () => void }) {
  const version = page.value.notice;
  return (
    <div class="stack s5">
      <header class="row between">
        <h2 id="notice" tabIndex={-1} autofocus>
          {t.welcome.notice}
        </h2>
        <span class="small quiet">{t.welcome.version(version.version, calendarDate(version.date))}</span>
      </header>
      {text.map((section) => (
        <Section key={section.heading} {...section} />
      ))}
      <div>
        <button type="button" class="btn" onClick={close}>
          {t.shell.close}
        </button>
      </div>
    </div>
  );
}

function Section({ heading, paragraphs: [first, ...more], list = [] }: NoticeSection) {
  return (
    <section class="stack s2">
      <h3>{heading}</h3>
      <p>{first}</p>
      {list.length > 0 && (
        <ul>
          {list.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {more.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </section>
  );
}
