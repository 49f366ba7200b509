// A candidate asks people for something.

export const request = {
  asks: {
    review: (name: string) => `${name} asks for a review by a person`,
    correct: (name: string) => `${name} asks for a correction`,
    erase: (name: string) => `${name} asks for their data to be deleted`,
  },
  when: (assessment: string, at: string) => `${assessment}, ${at}. Only you see this.`,
  reply: {
    review: 'Have somebody who hasn’t seen the score read the answers afresh, and reply within 5 working days.',
    correct: 'Reply with what was changed, or why not, within a month.',
    erase:
      'Reply within a month. “Erase” on their invitation deletes everything at once: reply first, or note their address.',
  },
  invitation: 'Their invitation',
  address: (email: string) => `Their address: ${email}.`,
};
