-- The language that the bot speaks to a member, and on the card of a thread.
alter table member add column locale text not null default 'en' check (locale in ('en', 'fr', 'zh-Hant', 'zh-Hans'));
alter table thread add column locale text not null default 'en' check (locale in ('en', 'fr', 'zh-Hant', 'zh-Hans'));
