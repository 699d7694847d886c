import type * as french from '../fr/review.ts';

export const review: typeof french.review = {
  page: {
    title: 'Versions and review',
    description:
      'What was adopted, what changed since, what to look at again, and what a board needs to adopt the next version. It all stays on this device.',
    lead: 'A policy is adopted once and kept up to date. Here is where yours stands: what was adopted, what changed since, and what is left to look at again.',
    noScript: 'To compare two versions, this page needs JavaScript. Your answers stay on this device.',
    waiting: 'Reading the answers on this device…',
    none: 'There are no answers on this device. Start the questionnaire, or open your answers file or your policy there: it carries its answers.',
    broken:
      'The page could not load what it needs to compare. Check the connection, then reload the page. Your answers are still on this device.',
    questionnaire: 'Go to the questionnaire',
  },
  live: {
    standing: {
      title: 'Where the document stands',
      never: 'No version is recorded as adopted.',
      adopted: 'Version {version}, adopted on {date}. Nothing in it has changed since.',
      draft: 'Draft of version {version}, which will follow version {last}, adopted on {date}.',
      stillDraft: 'The document still says “{draft}”: {errors}',
      versions: 'Versions adopted',
      version: 'Version {version}, {date}',
      resolution: 'resolution {resolution}',
      answers: 'Download the answers file',
      answersHint: 'It keeps the adopted version word for word, and today’s answers.',
    },
    due: {
      title: 'What is due',
      nothing: 'Nothing is late.',
      review: 'Review planned for {date}.',
      late: 'The review was planned for {date}: it is {n} day late.|The review was planned for {date}: it is {n} days late.',
      facts:
        'One fact that the document rests on is to be checked again.|{n} facts that the document rests on are to be checked again.',
      factSince: 'since {date}',
      pack: 'The questionnaire has changed since the adoption: {was}, then {now}.',
      packWords:
        'One passage of your version would be worded otherwise today: see below.|{n} passages of your version would be worded otherwise today: see below.',
      calendar: 'Download the dates (.ics)',
      calendarHint:
        'For the calendar of the person in charge and of the backup: the review, a reminder 30 days before, and the facts to check.',
    },
    questions: {
      title: 'Review',
      intro:
        'One question to look at again. Say whether it still holds, or change it.|The {n} questions to look at again, no more. Say whether each still holds, or change it.',
      none: 'No question needs another look.',
      stillPerson: 'Is it still {people}?',
      reasons: {
        named: 'person to check',
        new: 'new question',
        proposed: 'the proposed choice has changed',
        open: 'to decide',
        fact: 'rests on a fact to check',
        role: 'role to check',
        marked: 'chosen by the team',
      },
      right: 'Still right',
      change: 'Change',
      more: 'See one more question|See {n} more questions',
      add: 'Add a question to look at',
      addButton: 'Add',
      about: 'about “{question}”',
    },
    wordings: {
      title: 'Words of the template that changed',
      intro:
        'One passage has changed since the adoption. Take today’s words, or keep those you had adopted.|{n} passages have changed since the adoption. For each, take today’s words, or keep those you had adopted.',
      floors: { decision: 'decision', practice: 'practice, in the guide' },
      changes: { added: 'new', removed: 'removed', changed: 'changed', moved: 'moved' },
      take: 'Take today’s words',
      keep: 'Keep our words of before',
      kept: 'Your words of before are kept, as the team’s own.',
      binding:
        'This passage comes from law, safety or a dated fact, or is new: it goes into the next version. You can adapt it in the questionnaire.',
      seen: 'I have read this change',
    },
    changes: {
      title: 'Since the version adopted on {date}',
      none: 'Nothing has changed: neither your answers, nor the words, nor the facts.',
      nothingOfYours: 'Nothing that you decided has changed.',
      causes: {
        answers: 'What we answered',
        words: 'The words of the template',
        facts: 'Law and dated facts',
      },
      before: 'Before',
      after: 'After',
      nothing: 'no answer',
      clauses: 'Clause touched:|Clauses touched:',
      noClause: 'No clause of the policy changes.',
      was: 'was {number}',
      change: { added: 'new', removed: 'removed', changed: 'changed', moved: 'moved' },
      oldWordsMissing:
        'The words of the adopted version are not in the file: both versions are made with today’s questionnaire.',
      redline: 'The policy, changes shown',
      redlineHint: 'What is new is underlined; what is gone is struck out.',
      print: 'Print the changes',
      inserted: 'added:',
      deleted: 'removed:',
      end: '(end)',
    },
    files: {
      title: 'Have it adopted',
      intro: 'For those who adopt: only what changes, in Word.',
      policy: 'Policy, tracked changes (Word)',
      guide: 'Guide, tracked changes (Word)',
      list: 'List of changes (Markdown)',
      kit: 'Amendment kit (ZIP)',
      kitHint:
        'The policy in tracked changes, the list of changes on one page, the clean new version, the resolution that amends, and what goes to the board.',
    },
    next: {
      title: 'Prepare the next version',
      intro:
        'The next version is a draft until it is adopted: its adoption fields are emptied, the adopted version stays in the file. Any change of an answer begins one too.',
      minor: 'Prepare version {version}',
      major: 'Prepare version {version}, major changes',
    },
    adoption: {
      title: 'The document was adopted',
      intro:
        'Say so here once the decision is made. The version is then kept whole, words included, on this device and in the answers file.',
      unseen:
        'One change of words has been neither taken nor refused yet. Look at it before you record the adoption.|{n} changes of words have been neither taken nor refused yet. Look at them before you record the adoption.',
      date: 'Date of adoption',
      resolution: 'Number of the resolution or decision (optional)',
      version: 'Version',
      versionHint: '{minor} if words change; {major} if the team changes course.',
      record: 'Record the adoption',
      dateMissing: 'Give the date on which the document was adopted.',
      versionMissing: 'Give the number of the version, for instance {example}.',
      versionTaken: 'Version {version} is already adopted. Give it another number.',
    },
    said: {
      adopted: 'Version {version} is recorded as adopted on {date}, and kept whole on this device.',
      prepared:
        'Draft of version {version}: the date, the day it takes effect and the resolution are to be given again.',
      kept: 'Your words of before are kept.',
      taken: 'Today’s words go into the next version.',
      otherTab:
        'The answers on this device have just changed in another tab. The page shows them now; do it again if you still want to.',
      unsaved: 'This is not saved on this device. Download the answers file now.',
      fetchFailed: 'A part of the site could not be loaded. Check the connection, then try again.',
    },
    fileNames: {
      policy: 'social-media-policy-changes',
      guide: 'social-media-guide-changes',
      list: 'list-of-changes',
      kit: 'amendment-kit',
      calendar: 'policy-dates',
    },
  },
};
