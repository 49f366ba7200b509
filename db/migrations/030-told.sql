-- Which deadline a candidate was last told by mail, so that a moved one is told, and one that is known isn’t.
alter table invitation add column told_end timestamptz;

-- Whoever gives an address at the share link is shown a link once; another one for the same address only goes there by mail.
drop index one_start_an_address;
-- So far a mail repeated the link that had been shown, so none of them counts as sent by mail alone.
update invitation set mail_state = 'none' where came_as is not null;
create unique index one_start_an_address on invitation (workspace_id, assessment_id, came_as) where mail_state = 'none';
create index arrivals on invitation (workspace_id, assessment_id, came_as) where came_as is not null;
