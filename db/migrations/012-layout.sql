-- In which order somebody sees the questions and their options. What they answer is kept by the author's order.
alter table attempt add column layout jsonb;
