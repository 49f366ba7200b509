-- What a language model read in answers. A row is found by a keyed hash of the question and the words that were read, and
-- holds levels and places in them: of nobody anything can be learnt from it without the words themselves.
create table model_reading (
  workspace_id uuid not null references workspace,
  key text not null,
  nth smallint not null check (nth between 0 and 9),
  level smallint check (level between 0 and 4),
  found jsonb not null,
  model text not null,
  prompt text not null,
  read_at timestamptz not null default clock_timestamp(),
  delete_after timestamptz not null,
  primary key (workspace_id, key, nth)
);
alter table model_reading enable row level security;
grant select, insert, delete on model_reading to shortlist_app;
create policy of_workspace on model_reading using (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid);
create index model_reading_due on model_reading (delete_after);

-- What every question to a model cost. Who is forgotten leaves the figure behind, without themselves.
create table model_use (
  id uuid primary key default gen_random_uuid(),
  workspace_id uuid not null references workspace,
  role text not null,
  model text not null,
  input_tokens int not null check (input_tokens >= 0),
  output_tokens int not null check (output_tokens >= 0),
  attempt_id uuid references attempt on delete set null,
  assessment_id uuid references assessment on delete set null,
  at timestamptz not null default clock_timestamp()
);
alter table model_use enable row level security;
grant select, insert on model_use to shortlist_app;
create policy of_workspace on model_use using (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid);
create index model_use_of_month on model_use (workspace_id, at);
create index model_use_of_attempt on model_use (attempt_id) where attempt_id is not null;

-- Whose model the notice named that was agreed to; without one, no answer leaves the server.
alter table consent add column model text;
-- Since when scoring waits for a model; null while it doesn't.
alter table attempt add column scoring_waits_since timestamptz;
