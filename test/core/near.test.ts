// What was probably meant where nothing has the words that were typed.
import { expect, test } from 'vitest';
import { nearestTitles } from '#core/near.ts';

const titles = ['Backend Developer', 'Timetable Editor', 'Night Nurse, eight-bed ward', '夜班護理師'];

test.each([
  ['bakend', ['Backend Developer']],
  ['the timetible job', ['Timetable Editor']],
  ['nursing', []],
  ['night shift nurse', ['Night Nurse, eight-bed ward']],
  ['nosuch', []],
  ['夜班', ['夜班護理師']],
])('“%s” is near %s', (query, near) => {
  expect(nearestTitles(query, titles)).toEqual(near);
});

test('who shares more words comes first, each title once, at most three', () => {
  const many = ['Editor', 'Timetable Editor', 'Editor', 'Editor B', 'Editor C'];
  expect(nearestTitles('timetable editor', many)).toEqual(['Timetable Editor', 'Editor', 'Editor B']);
});
