// The form in which admins say how candidates see the company.
import type { Workspace } from '#core/ports/members.ts';
import type { Words } from '#core/text/en.ts';
import { html, type Html } from '#web/html.ts';
import type { SentLook, Typed } from './form.ts';

const shortlistGreen = '#0a5a54';

type View = { workspace: Workspace; refused?: Extract<SentLook, { ok: false }> };

export function lookSection({ workspace, refused }: View, t: Words): Html {
  const { name, platformName, contact, look } = workspace;
  const typed = { name: name === platformName ? '' : name, accent: look.accent ?? '', contact: contact ?? '' };
  const shown = refused?.typed ?? typed;
  const problems = refused?.problems ?? {};
  const company = {
    name: 'name',
    label: t.admin.name,
    hint: t.admin.nameHint(platformName),
    autocomplete: 'organization',
  } as const;
  const mail = {
    name: 'contact',
    type: 'email',
    label: t.admin.contact,
    hint: t.admin.contactHint,
    autocomplete: 'email',
  } as const;
  return html`<section class="card stack s5">
    <h2>${t.admin.lookTitle}</h2>
    <form class="stack s5" method="post" action="/admin/look" enctype="multipart/form-data">
      ${field({ ...company, value: shown.name, problem: problems.name })}
      ${field({ ...mail, value: shown.contact, problem: problems.contact })}
      ${accentField(shown.accent, problems.accent, t)}${logoField(look.hasLogo, problems.logo, t)}
      <div><button class="btn primary">${t.admin.save}</button></div>
    </form>
  </section>`;
}

function accentField(accent: string, problem: string | undefined, t: Words): Html {
  return html`<fieldset class="field">
    <legend class="label">${t.admin.accent}</legend>
    <p class="hint" id="accent-hint">${t.admin.accentHint}</p>
    <div class="row tight">
      <label class="choice"
        ><input type="checkbox" name="own" ${accent !== '' && html`checked`} />${t.admin.ownColour}</label
      >
      ${accent === '' && html`<input type="hidden" name="plain" value="${shortlistGreen}" />`}
      <input
        class="swatch"
        type="color"
        name="accent"
        aria-label="${t.admin.accent}"
        aria-describedby="accent-hint"
        value="${accent || shortlistGreen}"
      />
    </div>
    ${err('accent', problem)}
  </fieldset>`;
}

function logoField(hasLogo: boolean, problem: string | undefined, t: Words): Html {
  return html`<div class="field ${problem && 'bad'}">
    <label for="logo">${t.admin.logo}</label>
    <p class="hint" id="logo-hint">${t.admin.logoHint}</p>
    <input
      class="input"
      type="file"
      id="logo"
      name="logo"
      accept="image/png,image/jpeg,image/webp"
      aria-describedby="logo-hint${problem && ' logo-err'}"
    />
    ${err('logo', problem)}
    ${
      hasLogo &&
      html`<div>
        <label class="choice"><input type="checkbox" name="removeLogo" />${t.admin.removeLogo}</label>
      </div>`
    }
  </div>`;
}

type Field = {
  name: keyof Typed;
  type?: 'text' | 'email';
  label: string;
  hint: string;
  value: string;
  problem: string | undefined;
  autocomplete: string;
};

function field({ name, type = 'text', label, hint, value, problem, autocomplete }: Field): Html {
  return html`<div class="field ${problem && 'bad'}">
    <label for="${name}">${label}</label>
    <p class="hint" id="${name}-hint">${hint}</p>
    <input
      class="input"
      type="${type}"
      id="${name}"
      name="${name}"
      value="${value}"
      autocomplete="${autocomplete}"
      aria-invalid="${problem ? 'true' : 'false'}"
      aria-describedby="${name}-hint${problem && ` ${name}-err`}"
    />
    ${err(name, problem)}
  </div>`;
}

const err = (name: string, problem: string | undefined) =>
  problem !== undefined && html`<p class="err" id="${name}-err">${problem}</p>`;
