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
