import type { Cell } from '../../0-language/answers.ts';
import type { PrintedFact } from '../../0-language/printed-document.ts';
import type { Interview } from '../../2-interview/model/interview.ts';
import { assemblePolicy } from '../../3-documents/assemble.ts';
import { printed, type TeamClause, type TeamDocument } from '../../3-documents/document.ts';
import { asShown } from '../../3-documents/print-of.ts';
import { keyOfWords } from './clause-words.ts';
import { onDay, type Compared, type SaidSide } from './side.ts';

/** Because of what a clause is another: what the team answered, the words of the pack, its dated facts. */
export type Cause = 'answers' | 'words' | 'facts';

/**
 * Says why clauses differ. What today's pack makes of the same answers differs from the words that were kept by the
 * pack alone; what it makes of the answers of both sides, on one day, differs by the answers; on two days, by the facts
 * that aged.
 */
export function causesOf(before: SaidSide, after: SaidSide, document: Compared): (id: string) => readonly Cause[] {
  const [{ interview: old }, { interview: now }] = [before, after];
  const isOneDay = old.date === now.date;
  const oldLater = isOneDay ? before.made : assemblePolicy(onDay(old, now.date), { document });
  const nowEarlier = isOneDay ? after.made : assemblePolicy(onDay(now, old.date), { document });
  const [was, is, wasLater, isEarlier] = [before.made, after.made, oldLater, nowEarlier].map(keysIn) as [
    Keys,
    Keys,
    Keys,
    Keys,
  ];
  const ofPack = [before, after].map(packCauses);
  return (id) => {
    const answers = was.get(id) !== isEarlier.get(id) || wasLater.get(id) !== is.get(id);
    const aged = was.get(id) !== wasLater.get(id) || is.get(id) !== isEarlier.get(id);
    const causes = new Set<Cause>([
      ...(answers ? (['answers'] as const) : []),
      ...ofPack.flatMap((of) => of(id)),
      ...(aged ? (['facts'] as const) : []),
    ]);
    return (['answers', 'words', 'facts'] as const).filter((cause) => causes.has(cause));
  };
}

type Keys = ReadonlyMap<string, string>;

function keysIn(document: TeamDocument): Keys {
  return new Map([...clausesIn(document)].map(([id, clause]) => [id, keyOfWords(clause)]));
}

export function clausesIn(document: TeamDocument): ReadonlyMap<string, TeamClause> {
  return new Map(printed(asShown(document)).flatMap(({ clauses }) => clauses.map((clause) => [clause.id, clause])));
}

/** What in the pack made a clause that was kept another: its words, or a fact whose old value it said. */
function packCauses({ document, made, kept, interview }: SaidSide): (id: string) => readonly Cause[] {
  if (!kept) return () => [];
  const [olds, news] = [clausesIn(document), clausesIn(made)];
  const facts = changedFacts(kept.documents?.[made.id as Compared]?.facts ?? [], interview);
  return (id) => {
    const [was, is] = [olds.get(id), news.get(id)].map((clause) => clause && keyOfWords(clause)) as [string?, string?];
    if (was === is) return [];
    if (was === undefined || is === undefined) return ['words'];
    const said = facts.filter(({ before, after }) => was.includes(before) && is.includes(after));
    if (said.length === 0) return ['words'];
    const brought = said.reduce((words, { before, after }) => words.replaceAll(before, after), was);
    return brought === is ? ['facts'] : ['words', 'facts'];
  };
}

/** What facts say that is otherwise today, as it prints. */
function changedFacts(kept: readonly PrintedFact[], { pack }: Interview) {
  const today = new Map<string, Sayings>(
    Object.values(pack.facts)
      .flat()
      .map((fact) => [fact.id, sayingsOf(fact)]),
  );
  return kept.flatMap((fact) =>
    Object.entries(sayingsOf(fact)).flatMap(([name, value]) => {
      const [before, after] = [printing(value), printing(today.get(fact.id)?.[name])];
      return before !== '' && after !== '' && before !== after ? [{ before, after }] : [];
    }),
  );
}

type Sayings = Readonly<Record<string, Cell | undefined>>;

function sayingsOf({ label, short, values }: Omit<PrintedFact, 'id'>): Sayings {
  return { ...values, '#label': label, '#short': short };
}

function printing(value: Cell | undefined): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  return typeof value === 'string' ? value : '';
}
