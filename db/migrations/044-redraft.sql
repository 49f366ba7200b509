-- A draft that a model was to write and the item bank wrote instead; and whether a member has changed what was drafted.
alter table assessment add column fell_back boolean not null default false;
alter table assessment add column edited boolean not null default false;
