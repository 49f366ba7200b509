// How changes are asked for in Spanish.
import type { WishWords } from './wish-words.ts';

export const spanish: WishWords = {
  joins: 'y|luego|pero',
  asks: 'por favor|(?:puedes|podrías|puede|podría)|(?:quiero|quisiera|queremos|necesitamos)|hazlo|también',
  before: 'todas?|todos|más|las?|los|el|de|del|una?|sobre|preguntas?|parte|criterio|algo',
  behind: 'preguntas?|por favor|también',
  begins: 'no|haz|pon|deja|mantén|cambia',
  weighs: 'debe|debería|valer|pesar|contar|pon|un|peso(?: de)?|al|a|por',
  minutes: 'min(?:utos?)?',
  harder: 'más (?:difícil|difíciles|dur[oa]s?)|demasiado fácil(?:es)?',
  easier: 'más (?:fácil|fáciles|sencill[oa]s?)|demasiado difícil(?:es)?',
  shorter:
    'más cort[oa]s?|demasiado larg[oa]s?|menos preguntas(?! (?:de|sobre))|(?:máximo|como mucho|en menos de|en) #|# (?:máximo|como mucho)',
  case: 'casos? prácticos?|estudios? de casos?',
  heavier: ['(?:da |dar )?más peso (?:al?|en|para) <what>', '<what> (?:debe|debería) (?:pesar|contar) más'],
  lighter: ['(?:da |dar )?menos peso (?:al?|en|para) <what>', '<what> (?:debe|debería) (?:pesar|contar) menos'],
  swap: ['(?:reemplaz\\p{L}+|sustitu\\p{L}+|cambi\\p{L}+) <what> (?:por|con) <by>', '<by> en (?:lugar|vez) de <what>'],
  drop: ['(?:quit\\p{L}+|elimin\\p{L}+|borr\\p{L}+|sac\\p{L}+|sin) <what>'],
  add: ['(?:añad\\p{L}+|agreg\\p{L}+|inclu\\p{L}+|más) <what>'],
};
