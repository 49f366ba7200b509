// Items on working together in a team: with Git, and with designers.
import type { BankItem } from '#core/model/item.ts';
import { fenced, levels } from './notation.ts';

export const workingTogether = [
  {
    id: 'git-undo-shared',
    area: 'working-together',
    skill: 'Git and teamwork',
    keywords: ['Git', 'version control', 'GitHub', 'teamwork', 'software developer'],
    measures: 'Undoes a shared change without rewriting what others build on.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'Yesterday’s commit on the main branch is faulty. Six colleagues have pulled it and work on top of it. How do you take the change back, and why?',
      minutes: 1,
      options: [
        'With `git reset --hard` and a forced push, because the history then looks as if it never happened',
        'With `git commit --amend` and a push, because the faulty commit is replaced by the correct one',
        'With `git revert`, since a new commit takes the change back and nobody’s history is rewritten',
        'With a new main branch from the day before, which all six colleagues then have to check out',
      ],
      key: 2,
      because:
        'revert adds a commit that undoes the change, which everyone gets with the next pull. Reset, amend and a new branch change or replace shared history and make work for everybody who built on it.',
    },
  },
  {
    id: 'git-both-changed',
    area: 'working-together',
    skill: 'Git and teamwork',
    keywords: ['Git', 'merge conflict', 'version control', 'code review', 'teamwork'],
    measures: 'Resolves a merge conflict by intention and checks the result.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'Your branch conflicts with main: in the same function you changed how prices are rounded, and a colleague added a discount. What do you do?',
      minutes: 1,
      options: [
        'Find out what both changes are for, join them, run the tests, and ask the colleague if unsure',
        'Take your own version, because it is the newest one, and mention it to the colleague later on',
        'Take the version from main, because it has been reviewed, and then do your own change once more',
        'Keep both versions of the function under different names, so that neither of the changes is lost',
      ],
      key: 0,
      because:
        'Both intentions must survive, and only reading, joining and testing ensures it. Taking one side loses a change or makes you write it again with the same conflict to solve; two copies leave half the program without each change.',
    },
  },
  {
    id: 'git-review-comment',
    area: 'working-together',
    skill: 'Git and teamwork',
    keywords: ['code review', 'Git', 'pull requests', 'feedback', 'teamwork', 'software developer'],
    measures: 'Writes review comments that are concrete, reasoned and easy to accept.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt: 'A new colleague asks for your review of this function, which works in the browser. Write your comments.',
      context: fenced(`
// total price of the basket
function calc(x) {
  let t = 0;
  for (let i = 0; i < x.length; i++) {
    t = t + x[i].price * x[i].amount;
  }
  if (x[0].customer.vip == true) t = t * 0.9;
  return t;
}
`),
      minutes: 5,
      rubric: {
        points: [
          'An empty basket leads to an error at x[0].customer, so it must be handled and tested.',
          'The discount depends on the first item; pass the customer as a parameter of its own, because it does not belong to an item.',
          'The names calc, x and t say little; propose names such as basketTotal and items.',
          'The number 0.9 needs a name or a place where the discount is kept.',
          'Asks for tests, for instance empty basket, with and without discount, and rounding of prices.',
          'Separates what must change from what is a suggestion, with reasons and a friendly tone about the code and not the person.',
        ],
        levels: levels(
          'Only approval, or a harsh judgement without content.',
          'Only matters of taste such as loops or spacing.',
          'Mentions names or the discount, but the error with an empty basket is overlooked, or the comments have no reasons.',
          'Finds the empty basket and gives reasoned suggestions; tests or the difference between must and may is missing.',
          'Finds the empty basket and the customer in the item, gives reasons and proposals, asks for tests, tells must from may, and is friendly.',
        ),
        references: [
          'Thanks, the loop is easy to follow. Two things that I think must change: with an empty basket x[0] is undefined and this line throws, so let’s return 0 and add a test. And the discount comes from the first item; could we pass the customer as a second parameter? Suggestions: basketTotal and items would tell me more than calc and x, and 0.9 could be a named constant. Tests I’d like: empty, with and without discount, prices with cents. Happy to do it together.',
        ],
      },
    },
  },
  {
    id: 'designers-small-screen',
    area: 'working-together',
    skill: 'Working with designers',
    keywords: ['working with designers', 'front end developer', 'responsive design', 'collaboration', 'UX'],
    measures: 'Brings a problem of a design to the designer early, with evidence and proposals.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'You build a page and notice that the table in the design, with nine columns, can’t be read on phones. The page is due in four days. What do you do, and why?',
      minutes: 1,
      options: [
        'Build it exactly as drawn, because the designer has thought about it and it is not your decision',
        'Show it to the designer on a phone today, with two ideas, because it is cheap to change now',
        'Leave out four columns on phones, because this is the quickest way and time is short enough',
        'Report it in the tracker for a later version, because the date is more important at the moment',
      ],
      key: 1,
      because:
        'Seen on a phone, the problem needs no argument, and there is still time to solve it together. Building it anyway or postponing it harms users, and which columns matter is not yours alone to decide.',
    },
  },
  {
    id: 'designers-open-questions',
    area: 'working-together',
    skill: 'Working with designers',
    keywords: ['working with designers', 'front end developer', 'UX', 'communication', 'requirements'],
    measures: 'Finds what a design leaves open and asks about it so that it is easily answered.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'A designer gives you one picture: a page to upload documents, with a large area “Drop your file here” and a green tick beside “contract.pdf”. What do you want to know or propose before you build it, and how do you go about asking?',
      minutes: 5,
      rubric: {
        points: [
          'Asks about the states that are not shown: before, during with progress, failed upload, and several files.',
          'Asks about limits and their messages: which file types, maximum size, what the text says when a file is refused.',
          'Asks how it works without dragging: on phones, with a keyboard and with a screen reader, for example by a button to choose a file.',
          'Asks how to remove or replace a file, and what happens when the connection is lost.',
          'Brings proposals or a quick prototype in place of an open list, so that the designer can say yes or no.',
          'Collects questions and settles them in one short talk, tells what matters first, and writes down the result.',
        ],
        levels: levels(
          'Wants to begin at once, or has no question on content.',
          'Asks about colours, fonts or sizes only.',
          'Asks for one or two missing states, without proposals.',
          'Covers states, limits and use without a mouse; says little about how to ask or propose.',
          'Covers states, limits, use on phones and without a mouse, removing and lost connection, and settles it with proposals or a prototype in one talk with notes.',
        ),
        references: [
          'I’d make a rough clickable version and ask for 20 minutes. What does it look like during a long upload, when it fails, when the connection is lost? Several files? Which types and sizes, and what do we say on refusal? Phones and keyboards can’t drop, so I propose a “Choose file” button and a message that screen readers announce. How does one remove or replace a file? For each question I bring a proposal, most important first, so a yes is enough. I note the results.',
        ],
      },
    },
  },
  {
    id: 'designers-disagreement',
    area: 'working-together',
    skill: 'Working with designers',
    keywords: [
      'working with designers',
      'collaboration',
      'front end developer',
      'accessibility',
      'UX',
      'conflict resolution',
    ],
    measures: 'Settles a disagreement about a design by user needs, evidence and respect for each other’s part.',
    difficulty: 3,
    item: {
      kind: 'long',
      prompt:
        'A designer has replaced the labels above the form fields by pale grey text inside them, which goes when one types. It looks calm, and the designer has worked on it for two weeks. You think it is hard to use. The product manager wants to ship on Friday and says: “You two sort it out.” How do you go about it, and what would you do if you don’t agree?',
      minutes: 9,
      rubric: {
        points: [
          'Asks first what was behind the design, and agrees with the aim that the form should not look crowded.',
          'Explains the difficulty by users and not by taste: the text goes when one types, pale grey is hard to read, screen readers and people who are interrupted lose the question.',
          'Brings evidence quickly: let a few people fill in both versions and watch, or measure the contrast of the grey text.',
          'Looks for a solution that serves both aims, such as small labels above the field, or labels that move up and stay.',
          'Separates what must be (readable, labelled) from what is a matter of taste, where the designer decides.',
          'If there is no agreement, puts both views with effects and a recommendation to the product manager in time, and supports the decision.',
          'Keeps Friday in view: the change is small enough to be done by then.',
        ],
        levels: levels(
          'Changes it on one’s own, builds it without a word, or goes to the manager at once.',
          'Says that it is bad style or against the rules and insists.',
          'Talks with the designer with an understandable reason; no evidence, no third way.',
          'Reasons from users, with evidence or a solution for both aims; the case of no agreement or the date is thin.',
          'Understands the aim, argues from users, gets quick evidence, finds a solution for both, tells must from taste, knows a fair way if there is no agreement, and keeps the date.',
        ),
        references: [
          'I ask first what was behind it. If the answer is “the form looked crowded”, I can agree with that. Then I show what worries me, on the screen: I type my name, look away, and no longer know which field it was. The grey is about 2.5 to 1 against white, and 4.5 is the mark; for some readers it just isn’t there. I suggest that we don’t argue: tomorrow we let four people from other departments fill in both versions and watch. Meanwhile I build a third one, with small labels that sit above each field and lots of space around. How large they are and which colour: the designer decides. That each field has a label which stays and can be read is not a matter of taste to me. If we still disagree on Wednesday, we write half a page with both views and what we saw, and the product manager decides; I’ll build that properly. Friday works, as it’s a day’s work.',
        ],
      },
    },
  },
] satisfies BankItem[];
