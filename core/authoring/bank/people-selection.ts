// Items on human resources: choosing people, and looking after those who are there.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const peopleSelection = [
  {
    id: 'people-fair-comparison',
    area: 'people',
    skill: 'Interviewing and selection',
    keywords: ['recruiting', 'interviewing', 'talent acquisition', 'human resources', 'selection'],
    measures: 'Knows what makes interviews comparable.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'Three managers interview for the same post and reach very different verdicts on the same people. Which change helps most?',
      minutes: 1,
      options: [
        'Let the managers talk about each candidate together before anyone writes down a verdict',
        'Make the interviews longer, so that everybody gets a better general impression',
        'Let the manager with the longest experience decide in case of doubt',
        'Ask everyone the same job-related questions and score each answer before talking',
      ],
      key: 3,
      because:
        'Same questions and scores given independently make interviews comparable and predict performance better. Talking first lets the loudest verdict spread, and more time or seniority adds impressions, not comparability.',
    },
  },
  {
    id: 'people-telling-question',
    area: 'people',
    skill: 'Interviewing and selection',
    keywords: ['interviewing', 'structured interview', 'recruiting', 'human resources', 'talent acquisition'],
    measures: 'Chooses a question that brings evidence of behaviour.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt: 'The job needs somebody who stays reliable when plans change. Which question brings the best evidence?',
      minutes: 1,
      options: [
        '“How flexible are you, on a scale from one to ten?”',
        '“Tell me about a plan that changed late. What did you do, and how did it end?”',
        '“Our plans change quite often. Would you say that you could cope well with that?”',
        '“If you were a tool in a workshop, which one would you be, and for what reason?”',
      ],
      key: 1,
      because:
        'What somebody did in a like situation, with its result, can be checked and compared. Self-ratings and leading questions bring the answer that is wished for, and riddles measure nothing of the job.',
    },
  },
  {
    id: 'people-needed-applications',
    area: 'people',
    skill: 'Interviewing and selection',
    keywords: ['recruiting', 'hiring funnel', 'human resources', 'talent acquisition'],
    measures: 'Calculates backwards through the steps of a hiring process.',
    difficulty: 2,
    item: {
      kind: 'numeric',
      prompt:
        'Of all who apply, 25 % are interviewed. Of those, 20 % get an offer, and five of six offers are accepted. How many applications are needed to fill 8 posts?',
      minutes: 2,
      key: 192,
      tolerance: 1,
      unit: 'applications',
      because: '8 / (5/6) = 9.6 offers; 9.6 / 0.20 = 48 interviews; 48 / 0.25 = 192 applications.',
    },
  },
  {
    id: 'people-scorecard-lines',
    area: 'people',
    skill: 'Interviewing and selection',
    keywords: ['structured interview', 'scorecard', 'selection', 'recruiting', 'human resources'],
    measures: 'Tells criteria that can be judged from impressions.',
    difficulty: 2,
    item: {
      kind: 'multi',
      prompt:
        'You write the scorecard for a post in customer support. Which lines can interviewers judge by what somebody says and does in the interview? Select all that apply.',
      minutes: 2,
      options: [
        'Explains a technical matter in words that a customer understands.',
        'Asks questions before offering a solution.',
        'Would get on well with us after work.',
        'Has a feeling for customers.',
        'Names what could be done when a promise to a customer can’t be kept.',
        'Is the type who stays with a company.',
      ],
      key: [0, 1, 4],
      because:
        'Three lines describe behaviour that can be seen or heard. Liking, a “feeling” and a guessed type are impressions in which interviewers agree little and which favour people like themselves.',
    },
  },
  {
    id: 'people-asks-why',
    area: 'people',
    skill: 'Interviewing and selection',
    keywords: ['candidate experience', 'recruiting', 'human resources'],
    measures: 'Gives a rejected candidate honest, useful and fair feedback.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'A candidate was rejected after the second interview and asks you by e-mail: “Can you tell me why?” In the notes you find: structure of the case study unclear, no figures; conversation with the team good. Write the answer.',
      minutes: 5,
      rubric: {
        points: [
          'Thanks for the time and effort and for asking.',
          'Gives the real reason by the criteria of the job: the case study had no clear structure and lacked figures.',
          'Mentions what was good: the conversation with the team.',
          'Says concretely what would have made the case study stronger, such as a summary first and an estimate in figures.',
          'No comparison with other candidates, nothing about the person, no promise that isn’t meant.',
        ],
        levels: levels(
          'Does not answer the question, or hurts.',
          'A set phrase, such as “others fitted better”.',
          'Names a reason in general, without an example or without respect for the effort.',
          'Honest reason and something good; what would help next time is missing or vague.',
          'Thanks, honest reason by the criteria, what was good, a concrete hint for next time, friendly and without empty promises.',
        ),
        references: [
          'Thank you for asking, and for the effort that you put into both rounds. The reason was the case study: we found it hard to follow how the parts belonged together, and the proposal had no figures, so we couldn’t see what it would cost or bring. A summary of your recommendation at the start and a rough estimate would have made it much stronger. The conversation with the team was good: your questions were to the point. I wish you success with the next step.',
        ],
      },
    },
  },
  {
    id: 'people-late-arrivals',
    area: 'people',
    skill: 'Employee relations',
    keywords: ['employee relations', 'human resources', 'HR business partner', 'absence', 'line management'],
    measures: 'Begins with facts and an open question before any measure.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'An employee who was punctual for years has come late five times in two weeks. The team lead asks you for a written warning. What do you advise first?',
      minutes: 1,
      options: [
        'A private talk: name the five days, ask what is behind it, and agree what happens next',
        'The written warning at once, so that all employees are treated in the same way',
        'Waiting for another month, because an employee of many years will surely improve without help',
        'A message to the whole team that reminds everyone of the hours',
      ],
      key: 0,
      because:
        'A sudden change has a cause that only a talk brings to light, and a warning without hearing the person is unfair and often doesn’t hold. Waiting lets it grow, and a message to all avoids the one it is meant for.',
    },
  },
  {
    id: 'people-keep-it-secret',
    area: 'people',
    skill: 'Employee relations',
    keywords: ['employee relations', 'confidentiality', 'human resources', 'grievance', 'HR business partner'],
    measures: 'Is honest about the limits of confidentiality before hearing a complaint.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt:
        'An employee comes to you in human resources: “I must tell you something about how my manager treats a colleague, but you must promise that it stays between us.” What do you say?',
      minutes: 1,
      options: [
        '“I promise. Whatever you tell me now will never leave this room.”',
        '“Then please go to the works council or to an outside advice centre, not to me.”',
        '“I’ll be as discreet as I can, but if somebody is being harmed I may have to act. Shall we talk?”',
        '“Please put it in writing with names and dates first; before that I’m not allowed to listen to you at all.”',
      ],
      key: 2,
      because:
        'Human resources must act on serious harm, so full secrecy can’t be promised; saying so first keeps trust. Sending people away or asking for papers first means that the harm goes on unseen.',
    },
  },
  {
    id: 'people-yearly-turnover',
    area: 'people',
    skill: 'Employee relations',
    keywords: ['staff turnover', 'HR metrics', 'human resources', 'retention', 'workforce planning'],
    measures: 'Calculates and compares staff turnover.',
    difficulty: 1,
    item: {
      kind: 'numeric',
      prompt:
        'A firm had 140 employees at the beginning of the year and 160 at the end. In the year 18 left. What was the yearly turnover as a percentage of the average number of employees?',
      minutes: 2,
      key: 12,
      tolerance: 0.1,
      unit: '%',
      because: 'The average is (140 + 160) / 2 = 150. 18 / 150 = 12 %.',
    },
  },
  {
    id: 'people-shouting-lead',
    area: 'people',
    skill: 'Employee relations',
    keywords: ['employee relations', 'grievance', 'investigation', 'human resources'],
    measures: 'Handles a complaint about a manager fairly to all sides.',
    difficulty: 3,
    item: {
      kind: 'long',
      prompt:
        'Two employees complain to you in human resources that their team lead shouts at them in front of others and has “lost it” several times this month. The team lead has excellent results, and the head of department says: “Don’t make a fuss.” What do you do in the first week?',
      minutes: 9,
      rubric: {
        points: [
          'Hear both employees separately and soon: what happened, when, who was there, how it affects them, what they wish.',
          'Explain how it goes on, who learns what, and that they must not be disadvantaged for complaining.',
          'Hear the team lead with an open mind: name the incidents, ask for the view and for the pressure behind it.',
          'Speak with witnesses and keep factual notes, in a small circle and in confidence.',
          'Protect the employees meanwhile, for instance by somebody else present in meetings or another contact.',
          'Tell the head of department that good results don’t excuse it and that the firm has a duty to look into complaints.',
          'Agree on a step that fits what was found, such as a clear expectation, coaching or a formal measure, with a date to look again.',
        ],
        levels: levels(
          'Dismisses the complaint, or punishes the team lead unheard.',
          'Sends the employees and the lead into a talk with each other and hopes.',
          'Hears both sides, but without notes, protection or an answer to the head of department.',
          'Hears all sides in confidence and keeps notes; protection, the head of department or the follow-up is missing.',
          'Soon and separately heard, process explained, protection meanwhile, lead heard fairly, witnesses and notes, clear word to the head of department, fitting step with a date.',
        ),
        references: [
          'On the same day I hear both employees, each alone: what was said, when, who was there, what they wish for. I explain the steps, who will learn what, and that nobody may be disadvantaged for a complaint. Meanwhile they can come to me or to the deputy, and another manager joins the team meeting. I tell the head of department that results don’t excuse shouting and that we have a duty to look into it; handled early it stays small. Then I hear the team lead with an open mind: these incidents were described, how do you see them, what is the pressure behind it? I talk with two witnesses, in confidence, and keep factual notes. By Friday I judge what is likely. If it is confirmed, the lead gets a clear expectation in writing and coaching; if it is repeated, a formal measure follows. All sides hear the outcome that concerns them, and after four weeks I ask the employees again.',
        ],
      },
    },
  },
] satisfies BankItem[];
