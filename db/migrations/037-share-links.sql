-- A share link can be replaced by another, so it is known by which one somebody came; so far there was one an assessment.
alter table invitation add column came_by uuid references invitation on delete set null;
update invitation i set came_by = s.id
  from invitation s
  where i.came_as is not null and s.kind = 'share' and s.workspace_id = i.workspace_id and s.assessment_id = i.assessment_id;
create index came_by_link on invitation (workspace_id, came_by) where came_by is not null;

-- How many may come by a share link at most; null: as many as like.
alter table invitation add column most_uses int check (most_uses > 0);
