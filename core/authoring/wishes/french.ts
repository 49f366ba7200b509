// How changes are asked for in French.
import type { WishWords } from './wish-words.ts';

export const french: WishWords = {
  joins: 'et|puis|mais',
  asks: "s[’']il (?:vous|te) pla[iî]t|svp|stp|merci de|(?:pouvez|pourriez)-vous|(?:peux|pourrais)-tu|il (?:faudrait|faut)|(?:je|nous) (?:voudrais|voudrions|veux|voulons|souhaite|souhaitons)|rend(?:ez|s)-l(?:e|es|a)|aussi",
  before: "toutes?|tous|les?|la|des?|du|une?|sur|partie|critère|questions?|quelque chose|d[’']|l[’']",
  behind: "questions?|svp|stp|aussi|en plus|s[’']il (?:vous|te) pla[iî]t",
  begins: 'pas|ne|mets|mettez|fais|faites|gardez?',
  weighs: 'mettez|mets|donnez|donne|doit|devrait|compter|compte|peser|pèse|pour|à|un poids de|poids',
  minutes: 'min(?:ute)?s?',
  harder: 'plus (?:difficiles?|dure?s?|exigeante?s?|poussée?s?)|trop (?:faciles?|simples?)',
  easier: 'plus (?:faciles?|simples?)|moins (?:difficiles?|dure?s?)|trop (?:difficiles?|dure?s?)',
  shorter:
    'plus courte?s?|trop longue?s?|trop long|moins de questions(?! sur)|(?:en moins de|au plus|maximum|pas plus de|en) #|# (?:max(?:imum)?|au plus)',
  case: 'études? de cas|cas pratiques?',
  heavier: [
    '(?:donne[rz]? |mett(?:re|ez) )?(?:plus|davantage) de poids (?:à|aux?|sur|pour) <what>',
    '<what> (?:doit|devrait) (?:compter|peser) (?:plus|davantage)',
  ],
  lighter: [
    '(?:donne[rz]? |mett(?:re|ez) )?moins de poids (?:à|aux?|sur|pour) <what>',
    '<what> (?:doit|devrait) (?:compter|peser) moins',
  ],
  swap: [
    '(?:remplace[rz]?|échange[rz]?) <what> (?:par|contre|avec) <by>',
    "<by> (?:au lieu|à la place) (?:de |d[’']|du )<what>",
  ],
  drop: [
    '(?:enlev\\p{L}+|retir\\p{L}+|supprim\\p{L}+|ôte[rz]?|sans|pas de|plus besoin de) <what>',
    "(?:on n[’']a pas|nous n[’']avons pas|pas) besoin (?:de |d[’'])<what>",
  ],
  add: ["(?:ajout\\p{L}+|plus (?=de |d[’'])|davantage|quelque chose sur) ?<what>"],
};
