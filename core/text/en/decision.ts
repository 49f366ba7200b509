// A person's decision: the three buttons, the form that asks why, and what is said afterwards.

export const decision = {
  verb: { advance: 'Advance', hold: 'Hold', reject: 'Reject' },
  done: { advance: 'advanced', hold: 'on hold', reject: 'rejected' },
  /** After a name in a table: "Amara Osei (advanced)". */
  marked: (name: string, done: string) => `${name} (${done})`,
  by: {
    advance: (who: string, at: string) => `Advanced by ${who}, ${at}`,
    hold: (who: string, at: string) => `Put on hold by ${who}, ${at}`,
    reject: (who: string, at: string) => `Rejected by ${who}, ${at}`,
  },
  report: 'Report',
  spoken: {
    report: (name: string) => `Open the report of ${name}`,
    advance: (name: string) => `Advance ${name}`,
    hold: (name: string) => `Hold ${name}`,
    reject: (name: string) => `Reject ${name}`,
    undo: (name: string) => `Undo the decision about ${name}`,
  },
  undo: 'Undo',

  /** The form's title; 24 characters are shown. */
  ask: {
    advance: (name: string) => `Advance ${name}?`,
    hold: (name: string) => `Hold ${name}?`,
    reject: (name: string) => `Reject ${name}?`,
  },
  /** Where no name fits. */
  askThis: { advance: 'Advance this person?', hold: 'Hold this person?', reject: 'Reject this person?' },
  nothingSentBy: (name: string) => `Nothing is sent to ${name} by this.`,
  after: {
    advance: 'The card will say that you advanced them.',
    hold: 'They keep their place, and the card will say that you put them on hold.',
    reject: 'The card will say that you rejected them. Their answers stay until they are due to be deleted.',
  },
  why: 'Why',
  whyHint: 'Kept with the decision; the candidate can ask for it.',
  reasonMissing: 'Say why in a few words. A decision needs a reason.',
  reasonShort: 'Say a little more: at least 3 characters.',

  title: (name: string, done: string) => `${name}: ${done}`,
  nothingSent: 'Nothing was sent to the candidate.',
  undoUntil: (time: string) => `Undo until ${time}. After that a new decision with a reason is needed.`,
  /** What a member hears whose card was older than somebody's decision. */
  meanwhile: (who: string, name: string, at: string) => `${who} had decided about ${name} at ${at}`,
};
