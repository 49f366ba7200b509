/** What a section of a CV is about; `top` is what comes before the first heading. */
export type SectionKind =
  | 'top'
  | 'profile'
  | 'contact'
  | 'experience'
  | 'education'
  | 'skills'
  | 'languages'
  | 'volunteering'
  | 'other';
