// How changes are asked for in German.
import type { WishWords } from './wish-words.ts';

export const german: WishWords = {
  joins: 'und|dann|aber',
  asks: 'bitte|(?:kannst|könntest) du|könnt ihr|(?:können|könnten) (?:sie|wir)|(?:ich|wir) (?:möchten?|hätten? gerne?|brauchen?|wollen|will)|auch',
  before: 'alle|einige|mehr|die|das|den|der|einen?|etwas|fragen?|zu|zum|zur|über|von|für',
  behind: 'teil|abschnitt|fragen?|kriterium|bitte|auch',
  begins: 'nicht|mach(?:e|t)?|setz(?:e|t)?|gib|gebt|behalte|lass',
  weighs: 'soll(?:te)?|muss|mit|auf|zu|gewicht(?:en|et)?|zählen|zählt|setze|gib|geben|ein gewicht von',
  minutes: 'min(?:uten?)?\\.?',
  harder: 'schwerere?|schwieriger|anspruchsvoller|zu (?:leicht|einfach)',
  easier: 'leichter|einfacher|zu (?:schwer|schwierig)',
  shorter:
    'kürzer|zu lang|weniger fragen(?! (?:zu|über))|(?:höchstens|maximal|max\\.?|unter|auf|in) #|# (?:max(?:imal)?|höchstens)',
  case: 'fallstudien?|fallbeispiele?',
  heavier: ['mehr gewicht (?:auf|für) <what>', '<what> (?:soll(?:te)? )?(?:stärker|höher|mehr) (?:gewichten|zählen)'],
  lighter: [
    'weniger gewicht (?:auf|für) <what>',
    '<what> (?:soll(?:te)? )?(?:schwächer|geringer|weniger) (?:gewichten|zählen)',
  ],
  swap: [
    '<what> (?:durch|gegen) <by> (?:ersetzen|tauschen)',
    '(?:ersetz\\p{L}*|tausch\\p{L}*) <what> (?:durch|gegen) <by>',
    '<by> (?:statt|anstelle von) <what>',
  ],
  drop: [
    '(?:entfern\\p{L}*|streich\\p{L}*|lösch\\p{L}*|ohne|keine?n?) <what>',
    '(?:nimm|lass|nehmt|lasst) <what> (?:raus|heraus|weg)',
    '<what> (?:raus|weg|entfernen|streichen|löschen|rausnehmen|weglassen)',
  ],
  add: [
    '<what> (?:hinzufügen|ergänzen|dazu|aufnehmen)',
    'füg\\p{L}* <what> (?:hinzu|ein)',
    '(?:mehr|zusätzlich|ergänz\\p{L}*) <what>',
  ],
};
