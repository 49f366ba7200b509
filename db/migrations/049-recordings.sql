-- How many recordings of a candidate were taken to be written down, also those whose answer nobody waited for.
alter table attempt add column recordings int not null default 0;
