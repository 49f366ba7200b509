// The built-in item bank: used where no AI is configured, and offered beside it.
import type { BankItem } from '#core/model/item.ts';
import { accounting } from './bank/accounting.ts';
import { backend } from './bank/backend.ts';
import { care } from './bank/care.ts';
import { coachingLeading } from './bank/coaching-leading.ts';
import { confidentiality } from './bank/confidentiality.ts';
import { customerSupport } from './bank/customer-support.ts';
import { dataAnalysis } from './bank/data-analysis.ts';
import { databasesIntegrity } from './bank/databases-integrity.ts';
import { databases } from './bank/databases.ts';
import { drivingHours } from './bank/driving-hours.ts';
import { everydayWork } from './bank/everyday-work.ts';
import { feedbackLearning } from './bank/feedback-learning.ts';
import { financeNumeracy } from './bank/finance-numeracy.ts';
import { fraudControls } from './bank/fraud-controls.ts';
import { httpApis } from './bank/http-apis.ts';
import { language } from './bank/language.ts';
import { leadingChange } from './bank/leading-change.ts';
import { logistics } from './bank/logistics.ts';
import { manufacturing } from './bank/manufacturing.ts';
import { numeracy } from './bank/numeracy.ts';
import { nursingDoses } from './bank/nursing-doses.ts';
import { nursingFamilies } from './bank/nursing-families.ts';
import { nursingRelatives } from './bank/nursing-relatives.ts';
import { operationsIncidents } from './bank/operations-incidents.ts';
import { orders } from './bank/orders.ts';
import { peopleSelection } from './bank/people-selection.ts';
import { planningStakeholders } from './bank/planning-stakeholders.ts';
import { sales } from './bank/sales.ts';
import { security } from './bank/security.ts';
import { situationalJudgement } from './bank/situational-judgement.ts';
import { speakingWithCustomers } from './bank/speaking-with-customers.ts';
import { speaking } from './bank/speaking.ts';
import { supportQuality } from './bank/support-quality.ts';
import { teaching } from './bank/teaching.ts';
import { testingQuality } from './bank/testing-quality.ts';
import { typescriptNode } from './bank/typescript-node.ts';
import { verbalReasoning } from './bank/verbal-reasoning.ts';
import { webFrontEnd } from './bank/web-front-end.ts';
import { webReact } from './bank/web-react.ts';
import { workingTogether } from './bank/working-together.ts';
import { writingForCustomers } from './bank/writing-for-customers.ts';
import { writtenCommunication } from './bank/written-communication.ts';

/** Every item of the bank, area by area; ids are unique and stable, and nothing in it is empty. */
export const bank: readonly BankItem[] = [
  ...backend,
  ...databases,
  ...databasesIntegrity,
  ...webFrontEnd,
  ...webReact,
  ...testingQuality,
  ...httpApis,
  ...operationsIncidents,
  ...security,
  ...dataAnalysis,
  ...orders,
  ...customerSupport,
  ...supportQuality,
  ...coachingLeading,
  ...leadingChange,
  ...peopleSelection,
  ...nursingDoses,
  ...nursingFamilies,
  ...care,
  ...sales,
  ...financeNumeracy,
  ...numeracy,
  ...accounting,
  ...writtenCommunication,
  ...writingForCustomers,
  ...language,
  ...verbalReasoning,
  ...workingTogether,
  ...planningStakeholders,
  ...situationalJudgement,
  ...logistics,
  ...manufacturing,
  ...teaching,
  ...confidentiality,
  ...drivingHours,
  ...everydayWork,
  ...feedbackLearning,
  ...fraudControls,
  ...nursingRelatives,
  ...speaking,
  ...speakingWithCustomers,
  ...typescriptNode,
];
