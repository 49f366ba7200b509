// Skills as chips: remove what isn't yours, add what is missing.
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { changeSkills, skills } from '../cv-draft.ts';
import { Icon } from '../parts/icon.tsx';
import { t } from '../text/text-steps.ts';

export function CvSkills() {
  const box = useRef<HTMLElement>(null);
  // The pressed cross goes with its chip; the focus goes to the heading above, not back to the top of the page.
  const remove = (skill: string) => {
    changeSkills(skills.value.filter((each) => each !== skill));
    box.current?.querySelector('h2')?.focus();
  };
  return (
    <section ref={box} class="card stack" aria-labelledby="skills">
      <header class="row between">
        <h2 id="skills" tabIndex={-1}>
          {t.cv.skills}
        </h2>
        {skills.value.length > 0 && <span class="small quiet">{t.cv.skillsHint}</span>}
      </header>
      {skills.value.length === 0 && <p class="quiet small">{t.cv.noSkills}</p>}
      <ul class="chips">
        {skills.value.map((skill) => (
          <li key={skill} class="chip">
            {skill}
            <button type="button" aria-label={t.cv.removeLabel(skill)} onClick={() => remove(skill)}>
              <Icon name="cross" />
            </button>
          </li>
        ))}
      </ul>
      <AddSkill />
    </section>
  );
}

function AddSkill() {
  const text = useSignal('');
  const input = useRef<HTMLInputElement>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const found = text.value
      .split(/[,;]/)
      .map((each) => each.trim())
      .filter(Boolean);
    changeSkills([...new Set([...skills.value, ...found])].slice(0, 100));
    text.value = '';
    input.current?.focus();
  };
  return (
    <form class="field" onSubmit={add}>
      <label for="skill">{t.cv.addSkill}</label>
      <div class="with-button">
        <input
          ref={input}
          id="skill"
          class="input"
          maxLength={80}
          value={text.value}
          onInput={(event) => (text.value = event.currentTarget.value)}
        />
        <button type="submit" class="btn">
          <Icon name="plus" />
          {t.cv.addSkillButton}
        </button>
      </div>
    </form>
  );
}
