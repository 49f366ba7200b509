// Knows headings that people write in their own words: "Where I’ve worked", "Academic appointments".
import type { SectionKind } from './section-kind.ts';

const known: [SectionKind, RegExp][] = [
  [
    'experience',
    /^(?:where|what) i(?:'ve| have)? (?:worked|been working|done)(?: (?:so far|before|until now))?$|^(?:my|the) (?:path|journey|working life)(?: so far)?$|^(?:academic|clinical|faculty|university|teaching) (?:appointments?|positions?|posts?|employment)$|^jobs i(?:'ve| have) (?:had|held)$|^où j'ai travaillé$|^wo ich (?:gearbeitet habe|arbeite)$|^mein weg$/u,
  ],
  [
    'education',
    /^(?:where|what) i(?:'ve| have)? (?:learn(?:ed|t)|studied|trained|went to school)(?: (?:it|things|the trade|my trade))?$|^où j'ai (?:appris|étudié)$|^(?:wo|was) ich gelernt habe$/u,
  ],
  [
    'skills',
    /^what i(?: can)? (?:bring|offer|do(?: best| well)?|know(?: how to do)?|use|work with)(?: (?:to the table|with me))?$|^what i(?:'m| am) good at$|^(?:things )?i(?:'m| am) good at$|^ce que (?:je sais(?: faire)?|j'apporte)$|^(?:was|das) (?:ich (?:kann|mitbringe)|kann ich|bringe ich mit)$/u,
  ],
  [
    'skills',
    /^(?:(?:(?:research |lab(?:oratory)? )?(?:methods|techniques)|software|equipment|instruments|systems|methoden|méthodes|logiciels|métodos|metodi)(?:,? (?:and|&|und|et|y|e) |, |$))+$/u,
  ],
  [
    'languages',
    /^mother tongues?(?:\(s\))?$|^muttersprache$|^(?:first|native) language$|^lengua materna$|^lingua madre$|^(?:how|what) i (?:talk|speak)$|^(?:languages )?i speak$|^je parle$|^(?:was )?ich spreche$/u,
  ],
  ['profile', /^who i am$|^(?:me )?in (?:short|brief|a nutshell)$|^(?:en bref|qui je suis|wer ich bin|kurz gesagt)$/u],
  [
    'contact',
    /^say hello$|^(?:get|keep|stay) in touch$|^(?:how to |where to )?(?:reach|find|call|write to) me$|^(?:me joindre|où me trouver|so erreichen sie mich)$/u,
  ],
  [
    'other',
    /^when i(?:'m| am) not .+$|^(?:outside|away from|after|beyond|besides?) (?:of )?work$|^(?:off duty|for fun|in my (?:spare|free) time)$|^what i(?:'ve| have) (?:done|made|built) with .+$|^quand je ne .+ pas$|^(?:career )?(?:breaks?|gaps?)(?: in employment)?$|^declaration$|^other$|^travels?$/u,
  ],
];

/** The kind of section that a heading in somebody's own words opens; `name` in lower case, with straight apostrophes. */
export const ownKind = (name: string): SectionKind | null =>
  known.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
