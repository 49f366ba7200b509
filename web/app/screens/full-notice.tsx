// The full notice, loaded when somebody wants to read it.
import { calendarDate } from '../format.ts';
import { page } from '../state.ts';
import { notice } from '../text/notice.ts';
import { t } from '../text/text.ts';

export function FullNotice({ close }: { close: () => void }) {
  const { workspace, deciders, title, notice: version } = page.value;
  const facts = {
    workspace: workspace.name,
    contact: workspace.contact,
    deciders,
    title,
    months: version.retentionMonths,
  };
  return (
    <div class="stack s5">
      <header class="row between">
        <h2 id="notice" tabIndex={-1} autofocus>
          {t.welcome.notice}
        </h2>
        <span class="small quiet">{t.welcome.version(version.version, calendarDate(version.date))}</span>
      </header>
      {notice(facts).map(({ heading, paragraphs }) => (
        <section key={heading} class="stack s2">
          <h3>{heading}</h3>
          {paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
      <div>
        <button type="button" class="btn" onClick={close}>
          {t.shell.close}
        </button>
      </div>
    </div>
  );
}
