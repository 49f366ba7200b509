-- Which open page writes, what a lost connection cost, and what was typed after the time was over.

-- The page that has the pen: a random id of a browser and of its tab, which says nothing of a person.
alter table attempt add column writer text;
alter table attempt add column writer_since timestamptz;
alter table attempt add column writer_seen_at timestamptz;

-- The last time in which the server heard nothing of the page, and how much of all such time wasn't given back yet.
alter table attempt add column away_from timestamptz;
alter table attempt add column away_until timestamptz;
alter table attempt add column away_ms integer not null default 0;

-- Whose page wrote what is kept; null for an answer that came without a page.
alter table response add column writer text;
-- What was typed without a connection after the time was over: shown, never scored.
alter table response add column late_answer bytea;
alter table response add column late_at timestamptz;
