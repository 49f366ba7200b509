import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';

/**
 * Regions to try when the CV doesn't say where it is from. Other plans take in each other's numbers: Australian ones are
 * sound in France, Irish and Indian ones in Germany, and a wrong country is worse than none.
 */
const guesses: readonly CountryCode[] = ['GB', 'US'];

/** In Britain 08 and 09 are services and no person's, and 09 is how Philippine mobiles begin, 070 Nigerian ones. */
const OF_NOBODY = /^\+44(?:[89]|70)/u;

/** Eleven digits of a form that only Britain has; 070 is Nigerian too, and 01 Bangladeshi. */
const BRITISH = /^0(?:2[03489]|7[1-57-9])\d{8}$/u;

/** The first of the texts that is a telephone number, as E.164; as written when its country can't be told; else `null`. */
export function phoneOf(texts: readonly string[], region: string | null): string | null {
  for (const text of texts) {
    const number = e164(text, region);
    if (number) return number;
  }
  return texts[0] ?? null;
}

function e164(text: string, region: string | null): string | null {
  const cleaned = text.replace(/[（(]\s*0\s*[)）]/u, '').replace(/^00(?=[1-9])/, '+');
  const regions = regionsOf(cleaned, region);
  const found = regions.map((one) => parsePhoneNumberFromString(cleaned, one));
  const isGuess = regions === guesses;
  const valid = found.find((number) => number?.isValid() && !(isGuess && OF_NOBODY.test(number.number)));
  const isSure = regions.length === 1 || (isGuess && BRITISH.test(cleaned.replace(/[^\d+]/gu, '')));
  const possible = isSure ? found.find((number) => number?.isPossible()) : undefined;
  return (valid ?? possible)?.number ?? null;
}

/** A number that begins with `+` says itself where it is from. */
function regionsOf(number: string, region: string | null): readonly (CountryCode | undefined)[] {
  if (region) return [region as CountryCode];
  return number.startsWith('+') ? [undefined] : guesses;
}
