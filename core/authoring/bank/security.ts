// Items on security: of programs, and of everyday work.
import type { BankItem } from '#core/model/item.ts';
import { fenced, levels } from './notation.ts';

export const security = [
  {
    id: 'security-search-query',
    area: 'security',
    skill: 'Application security',
    keywords: ['application security', 'secure coding', 'SQL injection', 'OWASP', 'web security'],
    measures: 'Recognises SQL injection and removes its cause.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt: 'The name comes from a search field. Which change makes this query safe?',
      context: fenced('db.query("SELECT * FROM orders WHERE customer = \'" + name + "\'")'),
      minutes: 1,
      options: [
        'Take quotes and semicolons out of the name before it is put into the text of the query',
        'Pass the name as a parameter of the query, so that it is never read as SQL',
        'Allow at most 30 characters in the search field',
        'Check the name in the browser against a pattern before the form can be sent at all',
      ],
      key: 1,
      because:
        'With a parameter the database treats the name as a value, whatever stands in it. Lists of forbidden signs are incomplete and break names such as O’Brien; a short text can still be harmful, and checks in the browser can be left out by an attacker.',
    },
  },
  {
    id: 'security-order-number',
    area: 'security',
    skill: 'Application security',
    keywords: ['application security', 'access control', 'authorisation', 'OWASP', 'penetration testing'],
    measures: 'Sees that a missing permission check is not mended by hiding an identifier.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt:
        'A signed-in customer changes the number in the address from /orders/1042 to /orders/1043 and sees the order of somebody else. What is the right repair?',
      minutes: 1,
      options: [
        'Replace the numbers by long random ones, so that nobody can guess the next order',
        'Send the number in the body of the request, so that it no longer stands in the address',
        'Encrypt the page once more in the browser',
        'Check on the server, at each request, that the order belongs to the signed-in customer',
      ],
      key: 3,
      because:
        'The server must decide each time who may see which order. Random numbers make guessing harder but leak through links and logs; the body of a request can be changed as easily as an address.',
    },
  },
  {
    id: 'security-stored-passwords',
    area: 'security',
    skill: 'Application security',
    keywords: ['application security', 'cryptography', 'password hashing', 'authentication', 'secure coding'],
    measures: 'Knows how passwords are stored so that a stolen table is of little use.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt: 'How should a web shop store the passwords of its customers?',
      minutes: 1,
      options: [
        'As a slow hash made for passwords, such as Argon2id, with a salt of its own for each',
        'Encrypted with AES, with the key kept in the settings of the same server',
        'As an SHA-256 hash with one secret salt that is the same for all customers of the shop',
        'As a plain SHA-256 hash, because nobody can calculate back from a hash to a password',
      ],
      key: 0,
      because:
        'A slow hash with individual salts makes each guess costly and each password a separate task. A key on the same server is stolen with the table, and fast hashes allow billions of guesses a second, with one salt for all accounts at once.',
    },
  },
  {
    id: 'security-leaked-key',
    area: 'security',
    skill: 'Application security',
    keywords: ['application security', 'secrets management', 'API keys'],
    measures: 'Limits the damage of a leaked secret in the right order.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'You see that a colleague pushed the secret key of your payment provider to a public repository an hour ago. What do you do, in which order, and why?',
      minutes: 5,
      rubric: {
        points: [
          'Revoke the key or replace it by a new one at the payment provider at once, because it must count as stolen.',
          'Deleting the commit or the repository is not enough, since copies exist and bots search public code within minutes.',
          'Tell the security contact or the person in charge immediately, without blaming the colleague.',
          'Check the logs of the provider for calls with the key in the last hour that are not ours.',
          'Put the new key in a secret store and prevent a repetition with a scan for secrets before each push.',
        ],
        levels: levels(
          'Only deletes the file, or waits to see whether something happens.',
          'Removes the key from the history, but the key itself stays valid.',
          'Replaces the key; neither misuse is looked for nor anybody told.',
          'Replaces the key first and checks for misuse or tells those in charge; no prevention or no reasons.',
          'Replaces the key first because it counts as stolen, tells those in charge, looks for misuse in the logs, cleans the repository last, and prevents a repetition.',
        ),
        references: [
          'First I revoke the key at the payment provider and deploy a new one from our secret store; bots search public code within minutes, so it counts as stolen, and deleting the commit does not help because copies exist. At the same time I tell our security contact and the colleague, without blame. Then I check the provider’s logs for calls in that hour that are not ours. Only then do I clean the repository. Finally we add a scan for secrets that stops such a push.',
        ],
      },
    },
  },
  {
    id: 'security-shared-documents',
    area: 'security',
    skill: 'Application security',
    keywords: ['application security', 'threat modelling', 'risk assessment', 'secure design', 'file upload'],
    measures: 'Finds the threats of a new function and names protections that fit.',
    difficulty: 3,
    item: {
      kind: 'long',
      prompt:
        'Your product gets a new function: customers upload documents and share each of them with outsiders by a link. Which threats do you see, and how would you protect the function? Begin with what matters most, and say what you would leave out of the first version.',
      minutes: 10,
      rubric: {
        points: [
          'A link can be passed on or guessed: use long random tokens, let links expire, and let the owner revoke them.',
          'Check on the server at each request that the customer may read, share or delete this document.',
          'Uploaded files can be harmful: limit type and size, scan for malware, and choose the stored name yourself.',
          'Serve the documents from a separate domain or as a download, so that a script in a file cannot run in our page.',
          'Log who uploaded, shared and opened which document, so that misuse can be found.',
          'Encrypt storage and transport, and delete documents when the customer or the contract ends.',
          'Puts threats in order by likelihood and damage, and names what can wait.',
        ],
        levels: levels(
          'Names only passwords or encryption in general.',
          'Names one threat of uploads or of links, without a protection that removes it.',
          'Several threats with general protections; who may access which document is not checked.',
          'Threats of links, access and files with fitting protections; order of importance or traces of misuse are missing.',
          'Links, access checks, harmful files, separate domain, logs and deletion, in an order with reasons, with a clear limit of the first version.',
        ),
        references: [
          'The greatest damage is that a stranger reads a document. So each link holds a long random token, expires after fourteen days, and the owner sees all links and can revoke them. On every request the server checks that this customer may read, share or delete this document. Next come harmful files: I limit type and size, choose the stored name myself, scan for malware, and serve everything as a download from a separate domain, so that a script in an HTML or SVG file can’t act in our page. Transport and storage are encrypted. We log who uploaded, shared and opened what, and limit the number of attempts on links, so that guessing is noticed. When a customer leaves, documents are deleted after an agreed time. The first version has no preview in the browser and no editing by outsiders, because both widen the attack surface; a password for links can follow later.',
        ],
      },
    },
  },
  {
    id: 'security-urgent-transfer',
    area: 'security',
    skill: 'Security at work',
    keywords: ['security awareness', 'information security', 'fraud prevention', 'phishing', 'compliance'],
    measures: 'Checks an urgent request through a second, independent channel.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'You work in accounts. An e-mail from the managing director says: “Please transfer 38,400 to this new account today. I am in a meeting, so don’t call. Keep it confidential.” What do you do?',
      minutes: 1,
      options: [
        'Reply to the e-mail and ask for a confirmation in writing before you make the transfer',
        'Make the transfer, because the name and the picture of the sender are right',
        'Call the director or the deputy on the number that you know, and do not pay before',
        'Compare the new account number with those in the e-mails that this sender wrote earlier',
      ],
      key: 2,
      because:
        'Urgency, secrecy and a new account are the signs of fraud, and only an independent channel helps. A reply reaches the fraudster, names and pictures are easily copied, and earlier mails may come from the same stolen mailbox.',
    },
  },
  {
    id: 'security-last-day',
    area: 'security',
    skill: 'Security at work',
    keywords: ['information security', 'access management', 'offboarding', 'IT administration', 'ISO 27001'],
    measures: 'Knows which steps close the access of somebody who leaves.',
    difficulty: 1,
    item: {
      kind: 'multi',
      prompt:
        'A system administrator leaves the company on Friday, on good terms. Which steps really end that person’s access? Select all that apply.',
      minutes: 2,
      options: [
        'Disable the personal account and end the sessions that are still open.',
        'Ask the administrator to delete the bookmarks of internal systems.',
        'Change the passwords of shared accounts that the person knew.',
        'Take the name off the page with the team’s phone numbers.',
        'Set the mailbox to an automatic reply with a new contact.',
        'Withdraw personal access keys and tokens, for instance for servers.',
      ],
      key: [0, 2, 5],
      because:
        'Access ends when accounts, open sessions, shared passwords and keys end. Bookmarks, phone lists and automatic replies are tidy, but nobody loses access by them.',
    },
  },
  {
    id: 'security-test-mails',
    area: 'security',
    skill: 'Security at work',
    keywords: ['security awareness', 'phishing', 'information security'],
    measures: 'Works out figures of a security exercise from shares of shares.',
    difficulty: 1,
    item: {
      kind: 'numeric',
      prompt:
        'In an exercise 640 employees get a harmless phishing e-mail. 15 % of them click on the link. A quarter of those who click also type their password. How many employees typed their password?',
      minutes: 2,
      key: 24,
      tolerance: 0,
      unit: 'employees',
      because: '15 % of 640 is 96, and a quarter of 96 is 24.',
    },
  },
  {
    id: 'security-typed-password',
    area: 'security',
    skill: 'Security at work',
    keywords: ['security awareness', 'phishing', 'compromised accounts'],
    measures: 'Reacts to a phishing victim quickly and so that people go on reporting.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'You are on the IT helpdesk. A colleague calls, upset: “I think I typed my password on a false page, ten minutes ago.” What do you say, and what do you do?',
      minutes: 5,
      rubric: {
        points: [
          'Thank the colleague for calling quickly and do not blame.',
          'Change the password at once, also wherever else the same password is used.',
          'End all open sessions of the account and check that the second factor has not been changed.',
          'Ask for the e-mail, the address of the page and the time, and pass them on to the security team.',
          'Look at the sign-ins and forwarding rules of the mailbox since then for traces of a stranger.',
          'Find out who else got the e-mail, block the page and warn colleagues.',
        ],
        levels: levels(
          'Reproaches the caller, or opens a ticket for later.',
          'Tells the caller to change the password, and nothing more.',
          'Changes the password and is friendly; open sessions or other recipients are not thought of.',
          'Password, sessions and report to the security team; traces of misuse or a warning to others is missing.',
          'Thanks the caller, changes the password and ends sessions at once, gathers the facts, looks for misuse, and warns and protects the others.',
        ),
        references: [
          '“Good that you called straight away, that helps us a lot.” While we talk I reset the password, end all open sessions and check the second factor. I ask whether the same password is used elsewhere; it must be changed there too. Then I take the e-mail, the address of the page and the time, and call the security team. We look at sign-ins and forwarding rules of the mailbox since then, block the page, and find and warn the others who got the e-mail.',
        ],
      },
    },
  },
] satisfies BankItem[];
