// Items on HTML, CSS, JavaScript and accessibility.
import type { BankItem } from '#core/model/item.ts';
import { fenced, levels } from './notation.ts';

export const webFrontEnd = [
  {
    id: 'web-flex-overflow',
    area: 'web-front-end',
    skill: 'HTML and CSS',
    keywords: ['CSS', 'HTML', 'responsive design', 'layout', 'front end developer'],
    measures: 'Knows why a flex item refuses to shrink and mends the layout without hiding content.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt:
        'On phones a long e-mail address pushes the Edit button out of the card. The whole address must stay readable. Which change mends it?',
      context: fenced(`
<div class="row">
  <span class="address">a.very.long.address@some-long-company.example</span>
  <button>Edit</button>
</div>

.row { display: flex; gap: 8px; }
.address { flex: 1; }
`),
      minutes: 2,
      options: [
        'Set `overflow: hidden` on the row and `flex-shrink: 0` on the button',
        'Set `width: 100%` and `white-space: nowrap` on the address',
        'Set `position: absolute` and `right: 0` on the button in the row',
        'Set `min-width: 0` and `overflow-wrap: anywhere` on the address',
      ],
      key: 3,
      because:
        'A flex item is not made narrower than its longest word unless min-width is 0, and the address has no place to break unless it is allowed. The other changes cut the address off, widen it or lay the button over it.',
    },
  },
  {
    id: 'web-plain-structure',
    area: 'web-front-end',
    skill: 'HTML and CSS',
    keywords: ['HTML', 'semantic HTML', 'CSS', 'accessibility', 'front end developer'],
    measures: 'Picks HTML elements for their meaning and leaves looks and spacing to CSS.',
    difficulty: 1,
    item: {
      kind: 'multi',
      prompt:
        'A page has a site menu, a search field, a list of results and a Save button. Which choices make its structure clear to browsers and to assistive technology? Select all that apply.',
      minutes: 2,
      options: [
        'A `<div>` with a click handler in place of the Save button',
        'An `<h4>` for the page title, as its size fits the design',
        'A `<nav>` element around the links of the site menu',
        'A `<label>` whose `for` attribute names the search field',
        'Two `<br>` elements between results to set them apart',
        'A `<ul>` in which every result is an `<li>` of its own',
      ],
      key: [2, 3, 5],
      because:
        'nav, label and ul say what the parts are. Heading levels follow the structure and not the size, a div has no role, focus or keys, and spacing belongs to CSS.',
    },
  },
  {
    id: 'web-saved-or-not',
    area: 'web-front-end',
    skill: 'JavaScript',
    keywords: ['JavaScript', 'fetch', 'promises', 'async', 'error handling', 'front end developer'],
    measures: 'Handles an asynchronous request so that the user is told the truth about its result.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt: 'People see “Saved” even when they are offline or the server answers with an error. What is needed?',
      context: fenced(`
async function save(order) {
  try {
    fetch('/orders', { method: 'POST', body: JSON.stringify(order) });
    showMessage('Saved');
  } catch {
    showMessage('Not saved');
  }
}
`),
      minutes: 2,
      options: [
        'Await fetch and test `response.ok` before the message “Saved” is shown',
        'Await fetch, as `catch` then receives both network errors and error answers',
        'Move “Saved” to a `finally` block, so that it comes after fetch',
        'Return the promise of fetch, so that whoever calls `save` shows the message',
      ],
      key: 0,
      because:
        'Without await the function goes on before there is an answer, and catch never sees a rejection. With await alone, an offline error is caught, but fetch does not reject on status 400 or 500, so response.ok must be tested.',
    },
  },
  {
    id: 'web-shared-settings',
    area: 'web-front-end',
    skill: 'JavaScript',
    keywords: ['JavaScript', 'objects', 'state', 'debugging', 'front end developer'],
    measures: 'Tells a shallow copy from a deep one and foresees shared state.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt: 'After this code, `settings.colours.text` is “white” as well, though only the copy should change. Why?',
      context: fenced(`
const settings = { size: 16, colours: { text: 'black' } };
const night = { ...settings };
night.colours.text = 'white';
`),
      minutes: 1,
      options: [
        '`const` makes both names refer to the same object for as long as the page is open',
        'The spread copies the top level only, so both objects share the same `colours`',
        'The spread keeps a link to its source, which is updated when the copy is changed',
        'Text values are passed by reference, so changing one of them changes every copy',
      ],
      key: 1,
      because:
        'Spreading copies the properties of the top level. `colours` holds a reference to an object, and that reference is copied, so both point to one object. A deep copy, or spreading `colours` too, avoids it.',
    },
  },
  {
    id: 'web-clickable-div',
    area: 'web-front-end',
    skill: 'Accessibility',
    keywords: ['accessibility', 'a11y', 'WCAG', 'HTML', 'keyboard'],
    measures: 'Prefers a native control to rebuilding its behaviour.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'A delete control is built as `<div class="delete" onclick="remove()">`. It looks right, but it can’t be reached with the keyboard and a screen reader does not announce it as a control. What do you do?',
      minutes: 1,
      options: [
        'Add `role="button"` to the div, so that browsers treat it as a button in every way',
        'Add `tabindex="0"` and an `aria-label` to the div, and leave the rest as it is',
        'Add a hidden link next to the div that runs the same function for screen readers',
        'Use a `<button>` with the same styles, which brings the focus, the keys and the role with it',
      ],
      key: 3,
      because:
        'A native button has the role, can be focused and answers to Enter and Space. A role only changes what is announced; tabindex gives focus but neither role nor keys; a second hidden control is confusing and leaves keyboard users who can see behind.',
    },
  },
  {
    id: 'web-dialog-behaviour',
    area: 'web-front-end',
    skill: 'Accessibility',
    keywords: ['accessibility', 'a11y', 'WCAG', 'modal dialog', 'keyboard', 'screen reader'],
    measures: 'Knows how a modal dialog must behave for keyboard and screen-reader users.',
    difficulty: 2,
    item: {
      kind: 'multi',
      prompt:
        'You build a modal dialog. Which behaviours does it need for people who use a keyboard? Select all that apply.',
      minutes: 2,
      options: [
        'When it opens, the focus moves into the dialog.',
        'Every field in it gets a tabindex from 1 upwards.',
        'While it is open, Tab does not reach the page behind it.',
        'It closes by itself when nothing is typed for a while.',
        'When it closes, the focus returns to where it came from.',
        'Escape closes it.',
      ],
      key: [0, 2, 4, 5],
      because:
        'Focus goes in, stays in and comes back, and Escape leaves. Positive tabindex values break the natural order of the page, and closing on a timer takes work away from people who need longer.',
    },
  },
  {
    id: 'web-form-errors',
    area: 'web-front-end',
    skill: 'Accessibility',
    keywords: ['accessibility', 'a11y', 'WCAG', 'forms', 'screen reader', 'usability'],
    measures: 'Makes form errors perceivable, understandable and easy to correct for everyone.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'When a long form is sent with mistakes, the borders of the wrong fields turn red and nothing else happens. For whom does this not work, and how would you change it?',
      minutes: 5,
      rubric: {
        points: [
          'Colour alone is not enough: people who are colour-blind, have low vision or use a screen reader do not notice the red border.',
          'Each wrong field gets a text message that says what is wrong and how to correct it.',
          'The message is tied to its field in code with aria-describedby, and the field is marked aria-invalid.',
          'On submit, the focus moves to the first wrong field or to a summary of errors, so that the errors are announced and found.',
          'What was typed is kept, so nothing has to be entered again.',
          'Test the form with the keyboard and a screen reader.',
        ],
        levels: levels(
          'Sees no problem, or only asks for another colour.',
          'Says that red is bad for colour-blind people and proposes an icon or a pop-up, without a message at the field.',
          'Adds error text next to the fields, but nothing that a screen reader is told or that leads to the first error.',
          'Names who is left out, adds clear text and ties it to the field or moves the focus; one of these links is missing.',
          'Names several groups who are left out, writes helpful messages, ties them to the fields in code, leads the focus to them, keeps the input and says how to test it.',
        ),
        references: [
          'People who can’t tell red from grey, who zoom in and see only a part of the form, or who use a screen reader get no hint that anything happened. I would write a message under each wrong field, such as “Enter the date as day, month, year”, tie it to the field with aria-describedby and set aria-invalid. After Submit the focus goes to a summary at the top that links to each field. What was typed stays. Then I try it with keyboard and screen reader.',
        ],
      },
    },
  },
] satisfies BankItem[];
