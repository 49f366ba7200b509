// Where somebody lives, as real CVs say it.
import { describe, expect, test } from 'vitest';
import { fieldsOf } from '#core/cv/fields.ts';
import { linesFrom } from './lines.ts';

const of = (text: string) => fieldsOf(linesFrom(`# Ida Holm\n${text}`));

describe('where somebody lives, and the number', () => {
  test.each([
    ['flat, house and postcode', 'Flat 2, The Old Mill, Lewes BN7 0ZZ', 'Lewes'],
    ['house number of a colony', 'H. No. 4-118, Gandhi Nagar, Guntur, Andhra Pradesh', 'Guntur, Andhra Pradesh'],
    ['an institute first', 'School of Sea Sciences, University of Tarn, Bangor LL57 0ZZ, UK', 'Bangor, UK'],
    [
      'a town with a small word',
      'Finance Consultant | Newcastle upon Tyne | Available from January 2027',
      'Newcastle upon Tyne',
    ],
    [
      'a town and its county',
      'Tel: 07700 900639    |    Email: ida@post.example    |    Sheffield, South Yorkshire',
      'Sheffield, South Yorkshire',
    ],
    ['a town among addresses', 'ida@post.example | Skipton | 07700 900123', 'Skipton'],
  ])('%s', (_how, line, expected) => expect(of(line).location).toBe(expected));

  test('letters behind a name are no place', () => {
    expect(fieldsOf(linesFrom('# Ida Holm-Hart, RN\nNurse\nSheffield, South Yorkshire')).location).toBe(
      'Sheffield, South Yorkshire',
    );
  });
});

const more: [string, string, (string | null)[]][] = [
  ['flat, street, town and code', 'Flat 4, 12 Mill Lane, Otley LS21 3AB | 07700 900123', ['Otley']],
  ['street, code and town', 'Hauptstraße 5, 70173 Stuttgart · 0711 123456', ['Stuttgart']],
  ['a town among numbers', '+49 171 2345678 | Stuttgart | ida@post.example', ['Stuttgart']],
  ['a label and an address', 'Address: 5 High St, Leeds, LS1 2AB', ['Leeds']],
  ['“based near”', 'Based near Harrogate, North Yorkshire', ['Harrogate, North Yorkshire']],
  ['town, state and country', 'Pune, Maharashtra, India | +91 90000 00000', ['Pune, Maharashtra, India']],
  ['a state of Australia and its code', 'Footscray VIC 3011 | 0491 570 737 | ida@post.example', ['Footscray VIC']],
  [
    'a code behind a dash',
    'Flat 4B, Palm Apartments, Race Road, Coimbatore – 641018, Tamil Nadu\nMobile: 90000 04418',
    ['Coimbatore, Tamil Nadu'],
  ],
  ['labels in a row', '居住地    香港沙田    期望職位    社工主任', ['香港沙田']],
  ['a label above its place', '## Kontakt\nTelefon\n+49 171 3920077\nWohnort\nHusum', ['Husum']],
  ['a town that begins like a label, and its department', 'Villeurbanne (69) | 07 81 00 42 19', ['Villeurbanne']],
  ['a date of birth is no number', '## Personal details\nDate of birth    : 12.03.1993', [null]],
  [
    'what somebody would do, in brackets',
    'Product Manager\nManchester (open to relocation)\nida@post.example',
    ['Manchester'],
  ],
];

test.each(more)('the place: %s', (_how, text, expected) => expect([of(text).location]).toEqual(expected));
