import { describe, expect, test } from 'vitest';
import { isDateLabel, periodIn } from '#core/cv/dates.ts';

const read = (text: string): string => {
  const period = periodIn(text);
  return period ? `${period.start} ${period.end}` : 'none';
};

describe('a period is read', () => {
  test.each([
    ['Apr 2021 – Present', '2021-04 null'],
    ['11/2017 to date', '2017-11 null'],
    ['06/19 – 03/21', '2019-06 2021-03'],
    ['2019/06 - 2021/03', '2019-06 2021-03'],
    ['2019–21', '2019 2021'],
    ['Mar–Aug 2019', '2019-03 2019-08'],
    ['01.04.2019 – 31.03.2021', '2019-04 2021-03'],
    ['Jan. ’19 – Feb. ’20', '2019-01 2020-02'],
    ['since 2019', '2019 null'],
    ['2020 -', '2020 null'],
    ['2019 - Present (3 years 2 months)', '2019 null'],
    ['Seit 03/2020', '2020-03 null'],
    ['von Mai 2018 bis Juli 2020', '2018-05 2020-07'],
    ['sept. 2016 – avr. 2021', '2016-09 2021-04'],
    ['mai 2021 à ce jour', '2021-05 null'],
    ['depuis mars 2020', '2020-03 null'],
    ['de enero de 2019 a marzo de 2021', '2019-01 2021-03'],
    ['septiembre 2019 – actualidad', '2019-09 null'],
    ['set 2020 – oggi', '2020-09 null'],
    ['2022年6月 – 迄今', '2022-06 null'],
    ['2016.09-2020.07', '2016-09 2020-07'],
    ['民國110年5月至今', '2021-05 null'],
    ['Summer 2018', '2018 2018'],
    ['Summers 2021 and 2022', '2021 2022'],
    ['Winter 2015/16', '2015 2016'],
    ['WS 2012/13 – SS 2016', '2012 2016'],
    ['2012/13', '2012 2013'],
    ['2010/11', '2010 2011'],
    ['2009/2010', '2009 2010'],
    ['2012/13 – 2015/16', '2012 2016'],
    ['2010/09 – 2011/12', '2010-09 2011-12'],
    ['2011/12 – 2013/05', '2011-12 2013-05'],
    ['2011/12 – 至今', '2011-12 null'],
    ['1998–02', '1998 2002'],
    ['2019–\tLecturer', '2019 null'],
    ['2019– Lecturer', '2019 null'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a number is no date', () => {
  test.each(['2,400 vehicles', '+44 7700 900934', '06 39 98 77 10', 'since then', 'may be', 'GBP 2019.50'])(
    '%s',
    (text) => {
      expect(read(text)).toBe('none');
    },
  );
});

test('a label says a time and nothing else', () => {
  expect(['04/2020 – heute', '(2015–2018)', '2 years 3 months'].map(isDateLabel)).toEqual([true, true, true]);
  expect(['Acme, 2019', 'Acme', ''].map(isDateLabel)).toEqual([false, false, false]);
});
