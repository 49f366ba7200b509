// English words that carry little: grammar, and what can be said in any answer to any question.

const list = (words: string) => words.trim().split(/\s+/);

/** Words of grammar; they never count. Negations are among them: they are looked at apart. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  list(`a about above after again all also although always am an and another any anybody anyone are aren't around as at
  away back be became because become been before being below between both but by can can't cannot could couldn't did
  didn't do does doesn't doing don't done dont down during each either else etc even ever every few for from further get
  gets getting go goes going gone got had hasn't has have haven't having he he's her here hers him his how however i i'd
  i'll i'm i've if im in instead into is isn't it it's its itself just let lets like made make makes making many may me
  might mine more most much must my myself neither no nobody nor not nothing now of off on once one ones only onto or
  other others our ours out over own per perhaps quite rather really same shall she should shouldn't since so some
  somebody someone something still such take takes than that that's the their them themselves then there there's these
  they they're thing things this those though through till to too under until up upon us very want was wasn't way we
  we'd we'll we're we've well went were weren't what what's when where whether which while who whom whose why will with
  within without won't would wouldn't yes yet you you're your yours`),
);

/** Words that fit any answer; they count a little, so that filler adds next to nothing. */
export const FILLER_WORDS: ReadonlySet<string> = new Set(
  list(`absolutely account actually approach approaches aspect aspects attitude attitudes basically believe best better
  big career careful carefully carried certain certainly challenge challenges clear clearly come comes company
  competent completely consider crucial deal dedicated definitely different effective efficient enjoy enjoys ensure
  especially essential evaluated everybody everyone everything excellent experience experienced extremely feel
  field finally find first focus generally give gives good great happy hard help helpful high highly honest
  honestly idea important importantly interesting issue job keep key know learn level long look lot main mastered
  matter maybe mean means measures motivated motivation necessary need needs new nice often opinion overall passion
  passionate people person personally perspective point positive possible power problem professional professionally
  proper properly quality question read reliable right say second sense serious seriously several simple simply
  situation situations skill skills solution sometimes sort special start step steps strong success successful sure
  task team teamwork tell think thought time today together topic true try trying understand understanding use used
  useful using usually value various view work worked working works world year years`),
);

/** Words of everyday English, in any of their forms: they show little of what somebody knows, and padding is made of them. */
export const EVERYDAY_WORDS: readonly string[] = list(
  `able accept act actual add additional afternoon afterwards age ago allow along already anyway appear apply
    area arm arrive aside ask attend avoid aware bad base basic bed begin beginning behind besides bigger bit
    board body book bottom boy break bring build business buy call capable case catch cause center centre
    chance change check child choice choose city clean close cold collect color common compare complete
    concern concerned condition conversation correct cost country couple course cover create currently cut
    daily dark date day decide deep define definite depend describe despite detail develop difference
    difficult direction directly discuss door double doubt draw drop due early easily easy eat effect effort
    email end enough enter entire entirely environment evening event eventually everywhere exactly except
    exist expect explain eye face fact fairly fall family far fast father figure fill final fine fire firstly
    five floor follow following food force form former forward four free friend front full fully future game
    general girl glad greatly grow guess hair half hand happen hardly head health hear heart hence hold home
    hope hopefully hour house human hundred imagine immediate immediately include increase indeed information
    initially inside intend interest involve join kid kind land large last lastly late later latter lead leave
    left less letter lie life light likely line listen live local lose low lunch machine mainly man manage
    manner mark material meantime meanwhile meet member mention merely middle mind minute miss moment money
    month moreover morning mostly mother mouth move name namely naturally near nearly necessarily nevertheless
    night normal normally note nowhere number obvious obviously occasion occur offer office okay old open
    order originally otherwise outside page paper park part particular partly party pass past pay pen personal
    phone pick picture piece place plan play please pleased plus prefer prepare present press pretty previous
    previously price principle probable probably produce program provide public pull purpose push put quick
    quickly quiet raise rarely reach ready real reason receive recent record regard relate remain remember
    reply report require respect respective rest result return room roughly round rule run safe save school
    season seat secondly section seem sell send sentence separate service set settle share sheet short shortly
    show side sign similar similarly simultaneously single sit size sleep slightly slow small society somehow
    somewhat somewhere soon sound speak stand state stay stop store story straight street study stuff subject
    subsequent suddenly sufficient suggest suit sun suppose surely surprise system table talk teach telephone
    ten term text thank thereby therefore thirdly thoroughly three thus tired tonight top total totally touch
    toward town travel tree trouble truly trust turn twenty twice two type typical ultimately unit unless
    usual visit voice wait walk wall watch water week weekend whatever whenever whereas wherever whoever whole
    wholly wide win window wish wonder word worry write wrong yesterday young`,
);
