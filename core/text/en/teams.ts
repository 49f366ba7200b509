// What is said in Microsoft Teams alone, where it works otherwise than Slack.

export const teams = {
  /** At the fields of a dialog, before anything is sent. */
  needed: 'This is needed.',
  between: (min: number, max: number) => `A whole number from ${min} to ${max}, please.`,
  atLeast: (min: number) => `At least ${min} characters, please.`,
  clock: 'At',
  /** The button of a reply that opens a form. */
  openForm: 'Open the form',
  formReady: (title: string) => `${title}: the form opens with this button.`,
  /** In the thread, when the answer is for one member alone. */
  toldApart: 'The answer is in your chat with me, since only you should see it.',
  showApart: 'The answer is for you alone. This button shows it.',
  showMe: 'Show it to me',
  /** Closes a dialog. */
  done: 'Done.',
  doneThread: 'Done. The card in the thread shows it in a moment.',
  chooseFirst: 'Choose somebody in the list first, then press the button.',
  answer: 'Shortlist',
  guests: 'Guests can’t use Shortlist. Ask a recruiter of this workspace.',
  otherTenant: 'Shortlist isn’t set up for this organisation.',
  unknownYou: 'Teams didn’t say who you are. Nothing was changed. Try again in a minute.',
  askFirst: 'This is asked about first. Type @Shortlist show and use the button on the card.',
  oldCard: 'This card is from an older version. Type @Shortlist show for the latest one.',
  /** A report's PDF, which Teams asks about before it takes it. */
  fileDeclined: 'The file wasn’t saved. The report’s button sends it again at any time.',
  fileGone: 'This file can’t be sent any more. Ask for the PDF again on the card.',
  fileRefused: 'Teams gave no place for the file. Ask for the PDF again on the card.',
  fileSlow: 'Teams took too long to take the file. Ask for the PDF again on the card.',
  fileSent: 'The report is in your files.',
  fileAsk: 'The file that you asked for. Teams keeps it in your OneDrive once you allow it.',
  /** The message extension. */
  openPerson: (name: string) => `Open ${name}`,
  searchNothing: 'Nothing matches. Try fewer words.',
  assessmentState: {
    drafting: 'being drafted',
    failed: 'could not be drafted',
    draft: 'draft',
    open: 'open',
    closed: 'closed',
  },
};
