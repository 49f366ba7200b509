// Which language a request is answered in.
import { expect, test } from 'vitest';
import { ofJob } from '#core/assess/invite/mail-language.ts';
import { localeFor } from '#web/language.ts';

const asks = (headers: Record<string, string>) => localeFor({ get: ((name: string) => headers[name]) as never });

test.each([
  ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
  ['de-DE,de;q=0.9,fr;q=0.5,en;q=0.4', 'fr'],
  ['en-GB', 'en'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK;q=0.9', 'zh-Hant'],
  ['zh-CN,zh;q=0.9', 'zh-Hans'],
  ['fr;q=0,zh-Hans-SG;q=0.3', 'zh-Hans'],
  ['de', 'en'],
  ['*', 'en'],
  ['', 'en'],
])('a browser that prefers %j is answered in %s', (header, locale) => {
  expect(asks({ 'accept-language': header })).toBe(locale);
});

test('what was chosen on the page comes before what the browser prefers, if it is one of ours', () => {
  expect(asks({ cookie: 'sid=x; lang=zh-Hant', 'accept-language': 'fr' })).toBe('zh-Hant');
  expect(asks({ cookie: 'lang=de', 'accept-language': 'fr' })).toBe('fr');
  expect(asks({ cookie: 'otherlang=en', 'accept-language': 'fr' })).toBe('fr');
});

test('a first e-mail is in the job description’s language, and of Chinese in the script of who made the assessment', () => {
  expect(ofJob('fr', 'en')).toBe('fr');
  expect(ofJob('en', 'fr')).toBe('en');
  expect(ofJob('zh', 'zh-Hant')).toBe('zh-Hant');
  expect(ofJob('zh', 'en')).toBe('zh-Hans');
  expect(ofJob('de', 'fr')).toBe('fr');
});
