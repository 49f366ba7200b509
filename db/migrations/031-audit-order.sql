-- An entry got its number before it was its turn in the chain: two at once could be chained against their numbers, and then a row taken out didn't show.
create or replace function audit_log_chain() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.workspace_id::text, 7));
  new.id := nextval('audit_log_id_seq');
  select hash into new.previous from audit_log where workspace_id = new.workspace_id order by id desc limit 1;
  new.previous := coalesce(new.previous, ''::bytea);
  new.hash := sha256(new.previous || convert_to(concat_ws('|', new.workspace_id, extract(epoch from new.at), new.actor, new.action, new.subject, new.data), 'UTF8'));
  return new;
end $$;
grant usage on sequence audit_log_id_seq to shortlist_app;
