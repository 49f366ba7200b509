-- Jobs that were given to the queue under one name and key: one run ends all that were there when it began.
create index outbox_alike on outbox (workspace_id, name, key) where state = 'enqueued';
