-- Must-haves: the least score of a criterion, and questions that are to be right. They only mark people; a person decides.
alter table criterion add column least int check (least between 1 and 100);
alter table item add column knockout boolean not null default false;

-- The criteria and questions that somebody missed, by the version that they took.
alter table attempt add column missed uuid[] not null default '{}';
