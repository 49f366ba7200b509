// Ids that could be swapped are branded, so that passing one kind where another belongs does not compile.
import { z } from 'zod';

const id = <Name extends string>(name: Name) => z.uuid().brand(name);

export const WorkspaceId = id('WorkspaceId');
export type WorkspaceId = z.infer<typeof WorkspaceId>;
export const MemberId = id('MemberId');
export type MemberId = z.infer<typeof MemberId>;
export const AssessmentId = id('AssessmentId');
export type AssessmentId = z.infer<typeof AssessmentId>;
export const CriterionId = id('CriterionId');
export type CriterionId = z.infer<typeof CriterionId>;
export const ItemId = id('ItemId');
export type ItemId = z.infer<typeof ItemId>;
export const ThreadId = id('ThreadId');
export type ThreadId = z.infer<typeof ThreadId>;
export const CandidateId = id('CandidateId');
export type CandidateId = z.infer<typeof CandidateId>;
export const InvitationId = id('InvitationId');
export type InvitationId = z.infer<typeof InvitationId>;
export const AttemptId = id('AttemptId');
export type AttemptId = z.infer<typeof AttemptId>;
export const RequestId = id('RequestId');
export type RequestId = z.infer<typeof RequestId>;
export const ScorecardRequestId = id('ScorecardRequestId');
export type ScorecardRequestId = z.infer<typeof ScorecardRequestId>;
export const FileId = id('FileId');
export type FileId = z.infer<typeof FileId>;
export const LinkCodeId = id('LinkCodeId');
export type LinkCodeId = z.infer<typeof LinkCodeId>;
export const RerunId = id('RerunId');
export type RerunId = z.infer<typeof RerunId>;
export const TemplateId = id('TemplateId');
export type TemplateId = z.infer<typeof TemplateId>;
export const WishId = id('WishId');
export type WishId = z.infer<typeof WishId>;
