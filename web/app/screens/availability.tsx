// When the candidate could start, and what they hope to earn.
import type { Intake } from '#core/model/page.ts';
import { Choice, described, FieldError, Frame, TextField } from '../parts/field.tsx';
import { t } from '../text/text-steps.ts';
import type { FieldsProps } from './intake-fields.ts';

const CHOICES: Intake['availability'][] = ['now', 'notice', 'unknown'];

export function AvailabilityFields({ form, set, leave, problems }: FieldsProps) {
  const problem = form.availability ? undefined : problems.availability;
  return (
    <>
      <fieldset class="field">
        <legend class="label">{t.about.availability}</legend>
        <div class="choices">
          {CHOICES.map((choice, index) => (
            <Choice
              key={choice}
              type="radio"
              name="availability"
              id={index === 0 ? 'availability' : undefined}
              checked={form.availability === choice}
              onPick={() => set({ availability: choice })}
              bad={problem && 'availability-error'}
            >
              {t.about[choice]}
            </Choice>
          ))}
        </div>
        {problem && <FieldError id="availability-error" message={problem} />}
      </fieldset>
      <div class="grid2">
        {form.availability === 'notice' && <NoticePeriod form={form} set={set} leave={leave} problems={problems} />}
        <TextField
          id="salary"
          label={t.about.salary}
          hint={t.about.salaryHint}
          optional
          maxLength={60}
          value={form.salary}
          error={problems.salary}
          onText={(salary) => set({ salary })}
          onLeave={() => leave('salary')}
        />
      </div>
    </>
  );
}

function NoticePeriod({ form, set, problems }: FieldsProps) {
  const frame = { id: 'noticePeriod', label: t.about.noticePeriod, error: problems.noticePeriod, optional: true };
  const known = t.about.notices.includes(form.noticePeriod) || form.noticePeriod === '';
  return (
    <Frame {...frame}>
      <select
        {...described(frame)}
        class="input"
        value={form.noticePeriod}
        onChange={(event) => set({ noticePeriod: event.currentTarget.value })}
      >
        <option value="">{t.about.noticeChoose}</option>
        {!known && <option>{form.noticePeriod}</option>}
        {t.about.notices.map((period) => (
          <option key={period}>{period}</option>
        ))}
      </select>
    </Frame>
  );
}
