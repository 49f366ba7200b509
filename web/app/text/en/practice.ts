// The sentences of practice before the questions, and of the check of the connection.
export const practice = {
  eyebrow: (n: number, all: number) => `Practice ${n} of ${all}`,
  lead: 'You can try each kind of question first. Nothing of that is kept or scored, and no clock runs.',
  start: 'Practise first',
  next: 'Continue with the next kind',
  finish: 'Finish practising',
  right: 'Right. Real questions don’t tell.',
  notYet: 'Not yet. Change it as often as you like; real answers can be changed too, until you submit.',
  anything: 'That is all.',
  choice: { prompt: 'Which of these is a day of the week?', options: ['March', 'Tuesday', 'Noon'] },
  multi: { prompt: 'Which of these are fruit?', options: ['Apple', 'Carrot', 'Pear', 'Bread'] },
  numeric: { prompt: 'A meeting begins at 9:00 and ends at 10:30. How long is it?', unit: 'minutes' },
  ranking: { prompt: 'Put these in the order of a day.', options: ['Evening', 'Morning', 'Noon'] },
  written: {
    prompt: 'What did you have for breakfast?',
    told: 'Real answers are read for what they say, not for style. They are saved as you type.',
  },
};

export const check = {
  asking: 'Checking your connection…',
  fine: 'Your connection works. If it breaks, go on writing: answers wait on this device.',
  slow: 'Your connection is slow. Answers wait on this device until they are sent.',
  none: 'The service doesn’t answer just now. Check your connection; you can start all the same.',
  again: 'Check again',
};
