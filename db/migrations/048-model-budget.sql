-- What a question to a model cost, in millionths of a US dollar at the price of that day; null where no price was known.
alter table model_use add column cost bigint check (cost >= 0);

-- How many tokens a workspace's admins let it use in a calendar month; no row is no limit of their own.
create table model_budget (
  workspace_id uuid primary key references workspace,
  monthly_tokens bigint not null check (monthly_tokens >= 0),
  changed_by uuid not null references member
);
alter table model_budget enable row level security;
grant select, insert, update, delete on model_budget to shortlist_app;
create policy of_workspace on model_budget using (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid);
