import type { MemberId, TemplateId } from '../model/ids.ts';
import type { Assessment } from './assessments.ts';
import type { Content } from './versions.ts';

/** What an assessment asks, without whom it asked and until when. */
export type TemplateContent = Content &
  Pick<Assessment, 'job' | 'language' | 'withCv' | 'timeLimitMinutes'> & { engine: string };

export type Template = { id: TemplateId; name: string; content: TemplateContent; madeBy: MemberId; madeAt: Date };

export type TemplateStore = {
  /** By name. */
  templates(): Promise<Template[]>;
  template(id: TemplateId): Promise<Template | undefined>;
  /** False where another has this name already, in whatever case. */
  addTemplate(template: Omit<Template, 'madeAt'>): Promise<boolean>;
  /** The same. */
  renameTemplate(id: TemplateId, name: string): Promise<boolean>;
  removeTemplate(id: TemplateId): Promise<void>;
};
