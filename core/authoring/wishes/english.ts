// How changes are asked for in English.
import type { WishWords } from './wish-words.ts';

export const english: WishWords = {
  joins: 'and|then|but',
  asks: "please|pls|(?:can|could|would) (?:you|u|we)|i(?: would|[’']d)? (?:like|want|need|prefer)(?: to (?:see|have))?|we (?:want|need)(?: to (?:see|have))?|let[’']?s|make|also|just|it should be",
  before:
    'all|any|some|more|the|an?|questions?|about|on|of|for|something|anything|(?:\\d|two|three|four)(?= questions)',
  behind: 'part|section|questions?|criterion|criteria|bit|stuff|please|pls|too|as well|instead',
  begins: "not|make|set|give|put|turn|move|use|change|keep|let|rename|don[’']?t|do not",
  weighs:
    'make|give|set|put|weigh|should|must|be|count(?:s|ing)?|worth|(?:a )?weight(?: of)?|at|to|for|with|the heaviest',
  minutes: 'min(?:ute)?s?',
  harder: 'harder|tougher|more (?:difficult|challenging)|too (?:easy|simple|basic)',
  easier: 'easier|simpler|less (?:difficult|hard)|too (?:hard|difficult|tough)',
  shorter:
    'shorter|too long|fewer questions(?! (?:on|about))|(?:within|under|at most|max(?:imum)?(?: of)?|no (?:more|longer) than|down to) #|# (?:max(?:imum)?|at most|or less)',
  case: 'case stud(?:y|ies)',
  heavier: [
    '(?:put |give )?more weight (?:on|to|for) <what>',
    '(?:raise|increase) the weight (?:of|for) <what>',
    '<what> (?:should |must |to )?count(?:s)? (?:for )?more',
    '(?:(?:give|weigh|set|put) )?<what> (?:the )?(?:heaviest|heavier|most important|more important|more weight)',
  ],
  lighter: [
    '(?:put |give )?less(?: weight)? (?:on|to|for) <what>',
    '(?:lower|reduce|decrease) the weight (?:of|for) <what>',
    '<what> (?:should |must |to )?count(?:s)? (?:for )?less',
    '(?:(?:give|weigh|set|put) )?<what> (?:lighter|less important|less weight)',
  ],
  swap: [
    '(?:replace|swap|exchange|change) <what> (?:with|for|by|to|into) <by>',
    '(?:use|ask|have|take)? ?<by> instead of <what>',
  ],
  drop: [
    '(?:drop|remove|delete|take out|leave out|skip|cut|without|no(?: need for)?|get rid of|lose|exclude) <what>',
    '(?:take|leave) <what> out',
    "(?:we |i )?(?:do not|don[’']?t) (?:need|want) <what>",
    "<what> (?:is|are)(?: not|n[’']?t) needed",
  ],
  add: ['(?:add|include|more|put in|ask(?: them)? about|test(?: them)? on|something (?:on|about)) <what>'],
};
