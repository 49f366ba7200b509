// The e-mails that a playground page shows.
export interface Mail {
  id: string;
  to: string;
  subject: string;
  text: string;
  html?: string;
  sentAt: string | Date;
}

/** Where a page finds the e-mails that would have been sent. */
export interface Mails {
  list: () => Promise<Mail[]>;
}
