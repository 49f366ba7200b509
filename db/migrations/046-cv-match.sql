-- How a CV answers what the job asks for, sealed under the candidate's key. It is apart from every score.
alter table cv add column match bytea;
