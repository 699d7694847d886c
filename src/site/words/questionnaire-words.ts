import type { CommentWords } from '../../engine/docx.ts';
import type { teamMessages } from '../../engine/interview.ts';
/**
 * What the questionnaire says around the pack's questions. Every value is a plain string, so that the page can hand
 * `live` to its scripts as JSON; `{name}` is a slot, and `|` stands between the forms for one and for more.
 */
export interface QuestionnaireWords {
  /** Said by the page itself, before any script. */
  readonly page: PageWords;
  /** Said by the scripts. */
  readonly live: LiveWords;
}

export interface PageWords {
  readonly home: string;
  readonly homeLine: string;
  readonly promise: string;
  readonly intro: string;
  readonly noScript: string;
  readonly path: {
    readonly legend: string;
    readonly quick: string;
    readonly complete: string;
    readonly complete_hint: string;
    readonly quick_hint: string;
  };
  readonly start: string;
  readonly tasks: string;
  readonly broken: string;
  readonly why: string;
  readonly from: string;
  readonly unfold: string;
  readonly optional: string;
  readonly usual: string;
  readonly toConfirm: string;
  readonly choose: string;
  readonly ranked: string;
  readonly onePerLine: string;
  readonly example: string;
  readonly role: string;
  readonly name: string;
  readonly undecided: string;
  readonly undecidedHint: string;
  readonly notApplicable: string;
  readonly reason: string;
  readonly note: string;
  readonly noteLabel: string;
  readonly backToUsual: string;
  readonly addRow: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly remove: string;
  readonly continue: string;
  readonly back: string;
  readonly allSteps: string;
  readonly backToCheck: string;
  readonly deeper: string;
  readonly shallower: string;
  readonly undo: string;
  readonly seePolicy: string;
  readonly closePolicy: string;
  readonly policy: string;
  readonly policyWaits: string;
  readonly check: string;
  readonly toFiles: string;
  readonly files: FilesWords;
}

export interface FilesWords {
  readonly title: string;
  readonly intro: string;
  readonly docx: string;
  readonly markdown: string;
  readonly print: string;
  readonly editions: string;
  readonly annotated: string;
  readonly annotatedHint: string;
  readonly bilingual: string;
  readonly bilingualHint: string;
  readonly copies: string;
  readonly carry: string;
  readonly carryHint: string;
  readonly publication: string;
  readonly publicationHint: string;
  readonly share: Readonly<Record<'title' | 'intro' | 'names' | 'make' | 'link', string>>;
  readonly answersTitle: string;
  readonly answersIntro: string;
  readonly save: string;
  readonly open: string;
  readonly drop: string;
  readonly aside: string;
  readonly erase: string;
}

export interface LiveWords {
  readonly language: string;
  readonly titleOfPage: string;
  readonly titleOfStep: string;
  readonly titleError: string;
  readonly home: string;
  readonly homeLine: string;
  readonly promise: string;
  readonly check: string;
  readonly checkLine: string;
  readonly stepLine: string;
  readonly stepLineLast: string;
  readonly seePolicy: string;
  readonly saved: string;
  readonly found: string;
  readonly notSaved: string;
  readonly row: string;
  readonly rowAdded: string;
  readonly rowRemoved: string;
  readonly rowMoved: string;
  readonly undone: string;
  readonly repaired: string;
  readonly changed: string;
  readonly companions: Readonly<
    Record<'title' | 'kitIntro' | 'kit' | 'kitName' | 'intro' | 'docx' | 'md' | 'csv', string>
  >;
  readonly share: Readonly<Record<'copied' | 'toCopy' | 'tooLong', string>>;
  readonly adapt: Readonly<
    Record<
      | 'reword'
      | 'complete'
      | 'add'
      | 'title'
      | 'text'
      | 'hint'
      | 'hintAdded'
      | 'floor'
      | 'keep'
      | 'restore'
      | 'remove'
      | 'cancel'
      | 'untitled'
      | 'reworded'
      | 'completed'
      | 'added',
      string
    >
  >;
  /** What teams read about their answers and this device, by code. */
  readonly messages: ReturnType<typeof teamMessages>;
  readonly policyName: string;
  readonly annotatedName: string;
  readonly bilingualName: string;
  readonly answersName: string;
  readonly tasks: {
    readonly done: string;
    readonly usual: string;
    readonly undecided: string;
    readonly resume: string;
    readonly begin: string;
    readonly complete: string;
  };
  readonly errors: {
    readonly title: string;
    readonly dateUnknown: string;
    readonly numberUnknown: string;
    readonly reasonMissing: string;
    readonly nameMissing: string;
    readonly prefix: string;
  };
  readonly policy: CommentWords & {
    readonly waiting: string;
    readonly why: string;
    readonly trace: string;
    readonly changed: string;
  };
  readonly advice: {
    readonly title: string;
    readonly none: string;
    readonly severity: Readonly<Record<'E' | 'W' | 'I', string>>;
    readonly go: string;
    readonly workload: string;
    readonly showSum: string;
    readonly line: string;
    readonly minutes: string;
    readonly total: string;
    readonly accept: string;
    readonly reason: string;
    readonly reasonMissing: string;
    readonly confirm: string;
    readonly accepted: string;
    readonly acceptedSaid: string;
    readonly yourReason: string;
    readonly reopen: string;
    readonly savings: string;
    readonly saves: string;
    readonly ownNumbers: string;
    readonly due: string;
    readonly dueSince: string;
    readonly dueMore: string;
  };
  readonly summary: {
    readonly answers: string;
    readonly usual: string;
    readonly usualIntro: string;
    readonly change: string;
    readonly states: Readonly<Record<'default' | 'undecided' | 'not_applicable' | 'open', string>>;
    readonly nothing: string;
    readonly note: string;
    readonly aside: string;
    readonly asideIntro: string;
    readonly deeper: string;
  };
  readonly notices: {
    readonly close: string;
    readonly download: string;
    readonly save: string;
    readonly takeTheirs: string;
    readonly keepMine: string;
    readonly opened: string;
    readonly kept: string;
    readonly erased: string;
    readonly fetchFailed: string;
  };
  readonly ask: {
    readonly openTitle: string;
    readonly openText: string;
    readonly keepAside: string;
    readonly replacesAside: string;
    readonly downloadFirst: string;
    readonly cancel: string;
    readonly eraseTitle: string;
    readonly eraseText: string;
    readonly eraseDownload: string;
    readonly erase: string;
  };
}
