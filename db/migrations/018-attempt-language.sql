-- The language that the candidate's page and mails speak; null for attempts from before it was asked.
alter table attempt add column language text check (language in ('en', 'fr', 'zh-Hant', 'zh-Hans'));
