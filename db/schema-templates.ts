// What new assessments can begin with, as Kysely sees it.
import type { JSONColumnType } from 'kysely';
import type * as ids from '#core/model/ids.ts';
import type { TemplateContent } from '#core/ports/templates.ts';
import type { Default } from './columns.ts';

type TemplateTable = {
  id: ids.TemplateId;
  workspace_id: ids.WorkspaceId;
  name: string;
  content: JSONColumnType<TemplateContent, string, string>;
  made_by: ids.MemberId;
  made_at: Default<Date>;
};

export type TemplateTables = { template: TemplateTable };
