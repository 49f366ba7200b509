// Items on React.
import type { BankItem } from '#core/model/item.ts';
import { fenced, levels } from './notation.ts';

export const webReact = [
  {
    id: 'react-derived-list',
    area: 'web-front-end',
    skill: 'React',
    keywords: ['React', 'state', 'hooks', 'JavaScript', 'front end developer'],
    measures: 'Keeps only what cannot be computed in state.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt: 'After typing, the old list flashes up for a moment before the new one appears. Which change is best?',
      context: fenced(`
const [filter, setFilter] = useState('');
const [visible, setVisible] = useState(items);

useEffect(() => {
  setVisible(items.filter((item) => item.name.includes(filter)));
}, [items, filter]);
`),
      minutes: 2,
      options: [
        'Add a second effect that compares `visible` with the filter and sets it once more if needed',
        'Keep `visible` in a ref instead of state, so that changing it doesn’t cause another render',
        'Compute `visible` from `items` and `filter` during render, without state of its own',
        'Leave `visible` out of the first render and show a spinner until the effect has been run',
      ],
      key: 2,
      because:
        'What follows from other state is computed while rendering, so it can never be out of date and no extra render is needed. A ref would not be drawn when it changes, and the other two keep the cause.',
    },
  },
  {
    id: 'react-row-keys',
    area: 'web-front-end',
    skill: 'React',
    keywords: ['React', 'lists', 'components', 'debugging', 'front end developer'],
    measures: 'Understands what a key does when a list changes.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'Each row of a list has a text field of its own and is drawn with `key={index}`. When the first row is deleted, the text that was typed there appears in the next row. What is the cause?',
      minutes: 1,
      options: [
        'The key is the position, so the state of the first place stays there; a stable id is needed',
        'The text field has no `name`, so the browser fills it in with the text that was typed before',
        'The list is not copied before a row is deleted, so React does not notice that it has changed',
        'The rows are drawn again too early; the deletion has to be delayed until typing has stopped',
      ],
      key: 0,
      because:
        'React matches rows by key. With the index as key, the row that moves up gets key 0 and with it the state of the deleted row. A key from the data keeps state and row together.',
    },
  },
  {
    id: 'react-late-answers',
    area: 'web-front-end',
    skill: 'React',
    keywords: ['React', 'hooks', 'useEffect', 'fetch', 'search', 'JavaScript'],
    measures: 'Recognises a race between requests in a component and mends it at its root.',
    difficulty: 3,
    item: {
      kind: 'short',
      prompt:
        'A search box in React asks the server after each key press, in an effect that depends on the query. Now and then the results of an earlier query replace those of the later one. Explain the cause and how you mend it.',
      minutes: 5,
      rubric: {
        points: [
          'It is a race condition: requests run at the same time and an earlier request can be answered after the later one.',
          'In the clean-up function of the effect, cancel the earlier request with an AbortController, or ignore its answer with a flag.',
          'Waiting until typing pauses (debounce) saves requests, but does not by itself remove the race.',
          'An aborted request must not be shown as an error, and loading and real errors need a state of their own.',
          'Check it by slowing down the first answer in a test or in the network panel.',
        ],
        levels: levels(
          'Blames React, the cache or the server with no explanation of the order of events.',
          'Says that answers are slow or come late, and only suggests a delay or fewer requests.',
          'Explains that answers can arrive in another order, but relies on debounce alone or stays vague on how to drop the old one.',
          'Explains the race and cancels or ignores the old request in the clean-up of the effect; no word on debounce, error state or a check.',
          'Explains the race, cancels or ignores in the clean-up, knows what debounce does and does not do, treats aborted requests properly and shows how to verify it.',
        ),
        references: [
          'Each key press starts a request, and nothing says that the answers come back in the same order. If “ca” is slower than “cat”, its answer arrives last and overwrites the list. In the effect I create an AbortController, pass its signal to fetch and abort in the clean-up function, so only the newest request can set state; an AbortError is not shown as an error. A debounce of 200 ms saves requests, but doesn’t remove the race. I’d test it by delaying the first answer.',
        ],
      },
    },
  },
  {
    id: 'react-appointment-list',
    area: 'web-front-end',
    skill: 'React',
    keywords: ['React', 'components', 'working with designers', 'accessibility', 'testing', 'front end developer'],
    measures:
      'Turns a design into a component that covers the states, devices and people which the picture leaves out.',
    difficulty: 2,
    item: {
      kind: 'long',
      prompt:
        'A design shows a list of appointments with a filter box above it, filled with ten neat rows, on a wide screen. That is all you get. Describe how you build it in React: parts and state, what you add or ask because the picture does not show it, and how you know that it works.',
      minutes: 9,
      rubric: {
        points: [
          'Split it into small components, such as filter, list and row, keep the filter text in one place and compute the visible rows from it.',
          'Handle the states that the picture does not show: loading, error with a way to try again, no appointments, and no match for the filter.',
          'Ask the designer about missing states and behaviour, with a proposal, before or while building.',
          'Make it work on narrow screens and with long names or many rows.',
          'Use semantic elements with a label for the filter, so that it works with keyboard and screen reader, and announce the number of results.',
          'Test what a user does and sees: filtering, no results, a failed request, keyboard use.',
        ],
        levels: levels(
          'Describes only the look of the list, or names tools with no plan.',
          'Lists components or a state variable; treats the picture as complete.',
          'Sensible components and state with one of the missing states, but nothing on the designer, other screens, accessibility or tests.',
          'Good structure, most missing states and some of small screens, accessibility, questions to the designer and tests.',
          'Clear structure with computed rows, all missing states, questions with proposals to the designer, narrow screens and long content, keyboard and screen reader, and tests of behaviour.',
        ),
        references: [
          'I would make an AppointmentsPage that loads the data and holds the filter text, a FilterBox and an AppointmentList with rows. The visible rows are computed from the data and the filter, not kept in state. The picture shows only the happy case, so I sketch the others and ask the designer about them: loading, a failed request with “Try again”, no appointments at all, nothing found with a button to clear the filter, and what happens with 500 rows. I would show how it could look at 320 pixels and with a very long name, where rows turn into two lines. The filter is an input with a visible label, the list is a ul, actions are buttons, and a polite live region says how many were found. For tests I use what a user sees: type a name and two rows remain, type nonsense and the message appears, let the request fail and try again. Then I go through it with the keyboard and at 200 % zoom.',
        ],
      },
    },
  },
] satisfies BankItem[];
