-- What a person answered to a candidate who asked for a review: sealed under the candidate's key, once.
alter table request add column answer bytea;
alter table request add column answered_by uuid references member;
alter table request add column answered_at timestamptz;
-- What became of the mail that says that there is an answer.
alter table request add column answer_mail text not null default 'none' check (answer_mail in ('none', 'queued', 'sent', 'failed'));
create index request_open on request (workspace_id, kind, attempt_id) where answered_at is null;
