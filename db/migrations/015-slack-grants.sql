-- Slack in many teams: what each, or a whole organisation, has granted by installing.

-- An organisation is no workspace, so this lies where shortlist_app doesn't even see that there is something.
create schema installs;

create table installs.slack_grant (
  -- Slack's team id, or the organisation's where it was installed for all of it.
  holder text primary key,
  organisation text,
  bot_user text not null,
  scopes text[] not null,
  -- Sealed; forgotten when it is uninstalled. The row stays, so that what comes late brings nothing back.
  token bytea,
  refresh_token bytea,
  expires_at timestamptz,
  installed_at timestamptz not null default clock_timestamp(),
  removed_at timestamptz,
  -- Who renews the token holds it so long; after a failure nobody tries before.
  renewing_until timestamptz,
  -- Why it couldn't be renewed.
  problem text,
  check ((token is null) = (removed_at is not null)),
  check ((refresh_token is null) = (expires_at is null))
);

-- The hash of each state that an installation has come back with: it works once.
create table installs.used_state (
  hash bytea primary key,
  expires_at timestamptz not null
);

alter table installs.slack_grant enable row level security;
alter table installs.used_state enable row level security;

-- The organisation that a team belongs to: its grant is used where the team has none of its own.
alter table installation add column organisation text;
