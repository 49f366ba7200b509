-- A knock-out question that marks who doesn't get it right, and is no part of its criterion's score.
alter table item add column requirement_only boolean not null default false;
alter table item add constraint requirement_only_marks check (knockout or not requirement_only);
