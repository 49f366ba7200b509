// Who may do what: the form, what it says when it is done, and what somebody hears who may not.

export const roles = {
  title: 'Roles',
  who: 'Who',
  role: 'Role',
  name: { admin: 'Admin', recruiter: 'Recruiter', reviewer: 'Reviewer' },
  does: {
    admin: 'Everything, and who may do what',
    recruiter: 'Makes assessments, invites, decides, closes',
    reviewer: 'Reads results and decides',
  },
  whoMissing: 'Choose a person.',
  roleMissing: 'Choose a role.',
  notFound: 'This person can’t be found in the workspace.',
  ownRole: 'You can’t take your own admin role away. Ask another admin.',
  now: {
    admin: (name: string) => `${name} is an admin now.`,
    recruiter: (name: string) => `${name} is a recruiter now.`,
    reviewer: (name: string) => `${name} is a reviewer now.`,
  },

  only: {
    author: 'Only recruiters can start or change an assessment.',
    invite: 'Only recruiters can invite candidates.',
    close: 'Only recruiters can close an assessment.',
    review: 'Only recruiters can see results.',
    decide: 'Only recruiters can decide.',
    administer: 'Only admins can change roles.',
  },
  somebodyCan: (name: string) => `${name} can.`,
  askForRole: (name: string) => `${name} can give you that role with /assess settings.`,
  noGuests: 'Guests can’t use Shortlist. Ask a recruiter of this workspace.',
};
