-- Whoever is taken out is found in each table, and each file in what names it, without reading the whole table.
-- The tables that candidates write to come last: theirs are the locks that somebody waits for.
create index file_candidate on file (candidate_id);
create index cv_file on cv (file_id) where file_id is not null;
create index report_link_of on report_link (attempt_id) where attempt_id is not null;
create index report_session_of on report_session (attempt_id) where attempt_id is not null;
create index scorecard_request_about on scorecard_request (attempt_id) where attempt_id is not null;
create index consent_of on consent (attempt_id);
create index invitation_cv_file on invitation (cv_file_id) where cv_file_id is not null;
create index invitation_candidate on invitation (candidate_id) where candidate_id is not null;
create index attempt_candidate on attempt (candidate_id);
