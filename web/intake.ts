// The intake as the web takes it: a phone number has to be one that can be called.
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { z } from 'zod';
import { Intake } from '#core/model/page.ts';

export const CheckedIntake = Intake.extend({
  email: z.email('email').max(254),
  phone: z.string().trim().max(40).refine(isPhone, 'phone'),
});

/** Left empty, or written with its country code and possible; without the code it is taken as it is, if it is long enough. */
function isPhone(phone: string): boolean {
  if (phone === '') return true;
  const digits = phone.replace(/\D/gu, '');
  if (!/^[+\d\s().\-/]+$/u.test(phone)) return false;
  if (!phone.startsWith('+')) return digits.length >= 8 && digits.length <= 15;
  return parsePhoneNumberFromString(phone)?.isPossible() ?? false;
}
