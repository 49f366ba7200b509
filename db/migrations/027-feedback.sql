-- How a candidate found the assessment, sealed under their key: a level. It is apart from every score.
alter table attempt add column feedback bytea;
