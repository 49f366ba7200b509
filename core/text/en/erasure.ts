// Erasing a person for good: what is asked first, and what is said afterwards.

export const erasure = {
  button: 'Erase',
  question: {
    title: 'Erase this person for good?',
    text: 'Their answers, files, scores and your decisions about them are destroyed at once, in every assessment of this workspace, and their link stops. This can’t be undone. Their address goes too: note it first if you owe them a reply.',
    yes: 'Erase for good',
    no: 'Keep',
  },
  done: 'This person is erased',
  gone: 'Destroyed: the key to what was kept of them, their answers, files, scores, comments and decisions, in every assessment. Their link says that their data was removed.',
  outOfReach:
    'Out of reach: e-mails that were sent, messages that name them, and reports or exports that were handed out. Delete those yourself.',
  later:
    'A list that was handed over with them in it goes within seven days. Backups made before hold them until you delete those; after a restore they are erased again before anything is shown.',
  tellThem: 'Shortlist can’t write to them any more. If they asked for this, tell them that it is done.',
};
