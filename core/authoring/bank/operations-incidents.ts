// Items on running systems and on incidents.
import type { BankItem } from '#core/model/item.ts';
import { fenced, levels } from './notation.ts';

export const operationsIncidents = [
  {
    id: 'operations-bad-release',
    area: 'operations-incidents',
    skill: 'Incident handling',
    keywords: ['incident response', 'on call', 'deployment', 'rollback', 'operations', 'DevOps'],
    measures: 'Restores service before searching for the cause.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'Ten minutes after a release the share of failed requests rises from 0.1 % to 8 %. Going back to the old version takes two minutes and is safe. The cause is unknown. What do you do first, and why?',
      minutes: 1,
      options: [
        'Read the logs of the new version, because going back removes the chance to find the cause',
        'Add servers, because a new version often needs more power until it has been tuned properly',
        'Wait for another ten minutes, because errors after a release often go away by themselves',
        'Go back to the old version, because users come first and the cause can be sought afterwards',
      ],
      key: 3,
      because:
        'One request in twelve fails for users, the release is the likely trigger, and going back is quick and safe. Logs and metrics are kept, so the cause can be found later.',
    },
  },
  {
    id: 'operations-night-alarm',
    area: 'operations-incidents',
    skill: 'Operations and monitoring',
    keywords: ['monitoring', 'alerting', 'on call', 'operations', 'SRE', 'DevOps'],
    measures: 'Wakes people for harm to users and leaves the rest for the day.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt: 'Which of these should wake somebody at night?',
      minutes: 1,
      options: [
        'One of eight servers has used 90 % of its processor for a quarter of an hour',
        'Five per cent of all log-ins have failed for the last ten minutes',
        'A disk is 70 % full, and grows by about one per cent in a week',
        'The nightly copy of the statistics ended ten minutes later than usual',
      ],
      key: 1,
      because:
        'Only the log-ins mean that users are harmed now and that somebody must act now. The others are worth a look in working hours: they don’t yet harm anybody, or leave weeks of time.',
    },
  },
  {
    id: 'operations-minutes-left',
    area: 'operations-incidents',
    skill: 'Operations and monitoring',
    keywords: ['availability', 'SLA', 'SLO', 'monitoring', 'operations', 'SRE'],
    measures: 'Translates an availability target into minutes and compares it with what was used.',
    difficulty: 1,
    item: {
      kind: 'numeric',
      prompt:
        'A service promises to be available 99.9 % of the time, counted over 30 days. In this period it has been down once, for 25 minutes. How many more minutes may it be down before the promise is broken? Give one decimal.',
      minutes: 2,
      key: 18.2,
      tolerance: 0.1,
      unit: 'minutes',
      because: '30 days are 43,200 minutes. 0.1 % of them is 43.2 minutes. 43.2 − 25 = 18.2 minutes remain.',
    },
  },
  {
    id: 'operations-proven-backup',
    area: 'operations-incidents',
    skill: 'Operations and monitoring',
    keywords: ['backup', 'disaster recovery', 'operations', 'database administration', 'reliability'],
    measures: 'Knows what shows that a backup can be relied on.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt: 'Which statement gives the best reason to trust the backups of a database?',
      minutes: 1,
      options: [
        'Last week the newest one was restored to an empty server and its contents were checked',
        'Each night the job ends without error and writes the size of the backup file to the log',
        'The backups are kept in three places in two regions, and all copies have equal checksums',
        'The tool is used by many large firms, and its maker names a success rate of 99.99 %',
      ],
      key: 0,
      because:
        'Only a restore shows that the content is complete and that the team can bring it back. A job without errors, equal copies and a good tool can all belong to a backup that misses a part or can’t be read.',
    },
  },
  {
    id: 'operations-container-image',
    area: 'operations-incidents',
    skill: 'Docker and deployment',
    keywords: ['Docker', 'containers', 'deployment', 'DevOps', 'security', 'CI/CD'],
    measures: 'Knows what makes a container image safe and repeatable in production.',
    difficulty: 1,
    item: {
      kind: 'multi',
      prompt: 'Which choices make a container image better suited for production? Select all that apply.',
      minutes: 2,
      options: [
        'The base image is named with an exact version or digest.',
        'The database password is copied into the image when it is built.',
        'Uploaded files are kept in the file system of the container.',
        'The program runs as a user without administrator rights.',
        'Settings are read from the environment when the container starts.',
        'The base image has the tag `latest`, so that it is always new.',
      ],
      key: [0, 3, 4],
      because:
        'A fixed base makes builds repeatable, few rights limit damage, and settings from outside let one image serve all environments. Passwords in an image can be read by all who have it, files in a container go when it is replaced, and `latest` changes unnoticed.',
    },
  },
  {
    id: 'operations-killed-container',
    area: 'operations-incidents',
    skill: 'Docker and deployment',
    keywords: ['Docker', 'Kubernetes', 'containers', 'troubleshooting', 'monitoring', 'operations'],
    measures: 'Reads the signs of a container that runs out of memory and separates relief from repair.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt: 'A service restarts about every six hours. What do these facts tell you, and how do you go on?',
      context: fenced(`
last state:   terminated, reason OOMKilled, exit code 137
limit:        memory 512 MiB
memory graph: 140 MiB after the start, then a straight line up to 512 MiB
since:        version 4.12 (Tuesday); before that flat at 150 MiB
traffic:      unchanged
last log:     ordinary requests, no error
`),
      minutes: 5,
      rubric: {
        points: [
          'The container was killed by the system because it reached its memory limit of 512 MiB, so the log has no error.',
          'Memory grows steadily with unchanged traffic, which points to a memory leak and not to a limit that is too small.',
          'It began with version 4.12, so go back to the version before to stop the restarts for users.',
          'Raising the limit or restarting on a schedule only buys time.',
          'Find the leak by comparing the changes of 4.12 and taking memory snapshots (heap profiles) at intervals under test load.',
          'After the repair watch that the memory stays flat, and set an alert on memory growth or restarts.',
        ],
        levels: levels(
          'Looks for an error in the log, or blames traffic or the network.',
          'Says that memory runs out and only asks for more memory.',
          'Recognises a leak or the link with version 4.12, but not both, and has no plan beyond a restart.',
          'Explains kill, steady growth and version, and goes back or looks for the leak; relief and repair are not both covered.',
          'Explains all signs, goes back to the old version for relief, knows why a higher limit does not help, searches the leak methodically and proves the repair.',
        ),
        references: [
          'The system killed it at the limit of 512 MiB; that is why the log just stops. Memory rises steadily with the same traffic, so it is a leak, and it came with 4.12. A higher limit only buys hours. I’d go back to 4.11 now so users don’t feel restarts. Then I read what changed in 4.12, run it under test load and compare heap snapshots after 10 and 60 minutes. After the repair, memory must stay flat for a day; I’d also set an alert on restarts.',
        ],
      },
    },
  },
  {
    id: 'operations-first-update',
    area: 'operations-incidents',
    skill: 'Incident handling',
    keywords: ['incident communication', 'status page', 'on call', 'clear writing', 'customer communication'],
    measures: 'Tells customers during an incident what they need to know, honestly and without guessing.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt: 'Write the first message for the public status page (up to 90 words), using these facts.',
      context:
        'It is 09:40. Since 09:25 about one in three card payments in the shop has failed. When a payment fails, the card is not charged and the basket is kept. Payment by invoice works. A colleague suspects the certificate of the payment partner, but this is not checked yet. Five people are working on it. You will write again by 10:10.',
      minutes: 5,
      rubric: {
        points: [
          'Says what fails: card payments in the shop, about one in three.',
          'Says since when: 09:25.',
          'Reassures with facts: the card is not charged when a payment fails, and the basket is kept.',
          'Says what customers can do: pay by invoice or try again later.',
          'Says that the team is working on it and that the cause is not yet known, without repeating the suspicion.',
          'Promises the next update by 10:10.',
        ],
        levels: levels(
          'No usable fact ("We are having technical problems").',
          'Says that payments fail, but not how many, since when or what to do; or blames the partner.',
          'Says what fails and since when, but leaves out that cards are not charged or what customers can do instead.',
          'Nearly all facts in plain words; the next update or one help to customers is missing, or the unchecked suspicion is named.',
          'All facts that matter to customers in plain, calm words: what, since when, not charged, what to do, cause not known yet, time of the next update.',
        ),
        references: [
          'Since 09:25, about one in three card payments in our shop has not gone through. If your payment fails, your card is not charged and your basket is kept. You can pay by invoice now, or try your card again later. We don’t know the cause yet; our team is working on it. We are sorry for the trouble. We will write here again by 10:10, sooner if it is solved.',
        ],
      },
    },
  },
  {
    id: 'operations-blameless-review',
    area: 'operations-incidents',
    skill: 'Incident handling',
    keywords: ['incident review', 'postmortem', 'learning from mistakes', 'operations', 'reliability', 'leadership'],
    measures: 'Leads a review that finds causes in the system and ends in changes that are carried out.',
    difficulty: 3,
    item: {
      kind: 'long',
      prompt:
        'A colleague wanted to empty a table in the test database and emptied it in the live one. Restoring it took four hours; the backup was complete, but nobody had practised a restore. A director asks: “Who was it, and how do we make sure that it does not happen again?” How do you lead the review, and what do you expect to come out of it?',
      minutes: 9,
      rubric: {
        points: [
          'Tell the director that looking for the guilty person makes people hide mistakes, and that the useful question is how it was possible.',
          'Write a timeline of facts with everyone involved, the colleague too: what they saw and did, and why it made sense at that moment.',
          'Look for several causes in the system: test and live look alike, everyday rights allow deleting live data, no confirmation or second person.',
          'Ask as well why recovery took four hours: who noticed, who decided, a restore nobody had practised, and what went well.',
          'Agree on a few strong measures that make the mistake impossible or harmless, such as read-only rights by default and practised restores, rather than "be more careful" or more training.',
          'Each measure has an owner and a date, and somebody checks that it was done and works.',
          'Share the result in writing with all teams, and with the customers what concerns them.',
        ],
        levels: levels(
          'Names or punishes the colleague, or ends with "be more careful".',
          'Avoids blame in words, but the outcome is only a rule, a reminder or a training.',
          'Asks how it could happen and finds one technical cause with one measure; the slow restore is not looked at.',
          'Facts without blame, several causes and good measures; owners and dates, the slow restore or sharing are missing.',
          'Explains to the director why blame does not help, builds a timeline, finds causes of both mistake and slow recovery, agrees strong measures with owner and date, follows up and shares.',
        ),
        references: [
          'To the director I would say: anyone on the team could have typed that command, so the useful question is why one line was enough. If we look for the guilty person, the next mistake will be hidden from us. I invite everyone involved, the colleague too, and we write a timeline: what did each of us see, what did we do, why did it make sense? Then we ask what let it through: live and test windows look the same, our everyday account may delete live data, nothing asks for a confirmation. And why four hours: who noticed, who decided, why was the restore new to us? What went well belongs in it too. I’d expect three or four measures, such as read-only rights by default, a second person for destructive commands, and a restore practised every quarter. Each has an owner and a date; after six weeks I check them. The report goes to all teams, without a name.',
        ],
      },
    },
  },
] satisfies BankItem[];
