-- The interview: whether a draft is to have one, and what was said at each of its questions, sealed like the answer beside it.
alter table assessment add column with_interview boolean not null default false;
alter table response add column talk bytea;
