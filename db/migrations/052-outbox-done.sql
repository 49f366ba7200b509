-- Jobs that are done are forgotten by when that was; every few seconds all of a day's were read.
create index outbox_done on outbox (done_at) where state = 'done';
