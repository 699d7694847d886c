import type { Language } from '../../engine/interview.ts';
import type { Choice, Point, Refusal } from '../../engine/upgrade.ts';

interface UpgradeWords {
  readonly title: (name: string, parent: string, from: string, to: string) => string;
  readonly renamed: string;
  readonly forgotten: string;
  readonly nothing: string;
  readonly change: Readonly<Record<Point['change'], string>>;
  readonly clash: string;
  readonly rename: (id: string) => string;
  readonly by_hand: string;
  readonly untouched: (id: string) => string;
  readonly more: (lines: number) => string;
  readonly both: string;
  readonly hidden: string;
  readonly keys: string;
  readonly own: string;
  readonly comes: string;
  readonly into: string;
  readonly choice: Readonly<Record<Choice, string>>;
  readonly refused: Readonly<Record<Refusal, string>>;
  readonly writes: string;
  readonly removes: string;
  readonly unchanged: string;
  readonly absent: string;
  readonly left: (count: number) => string;
  readonly settled: (version: string) => string;
  readonly next: string;
  readonly no_pack: (name: string) => string;
  readonly no_parent: (name: string) => string;
  readonly unread: (path: string) => string;
}

/** What the report of an upgrade says. */
export const UPGRADE_WORDS: Readonly<Record<Language, UpgradeWords>> = {
  fr: {
    title: (name, parent, from, to) => `${name} : ce qui change dans ${parent}, de ${from} à ${to}`,
    renamed: 'Renommé (vos fichiers suivent dès le premier choix) :',
    forgotten: 'Retiré par vous et dans l’original (rien à choisir) :',
    nothing: 'Rien n’a changé.',
    change: { changed: 'changé', new: 'nouveau', gone: 'retiré', clash: 'même identifiant des deux côtés' },
    clash: 'l’original a maintenant cet identifiant, que vous aviez donné à autre chose',
    by_hand: 'à récrire à la main : --out DOSSIER y écrit les trois versions, avec des marques',
    untouched: (id) => `vous n’y avez rien à vous : --take ${id} (ou --take all, --keep all) suit l’original`,
    more: (lines) => `… (encore ${lines} lignes; --json donne tout)`,
    rename: (id) => `garder les deux : le vôtre devient ${id}`,
    both: 'changé des deux côtés :',
    hidden: 'vous l’aviez retiré',
    keys: 'changé dans l’original :',
    own: 'à vous :',
    comes: 'vient de toute façon :',
    into: 'dit maintenant dans :',
    choice: { keep: 'garder', take: 'prendre', merge: 'fusionner' },
    refused: {
      locked: 'impossible : le texte est verrouillé',
      conflict: 'impossible : les deux ont changé les mêmes mots; gardez, prenez ou récrivez à la main',
      no_way: 'impossible : les fichiers d’un membre n’ont pas de quoi l’écrire',
    },
    writes: 'écrit',
    removes: 'enlève',
    unchanged: 'n’écrit rien',
    absent: '(rien)',
    left: (count) =>
      `${count} ${count === 1 ? 'point attend' : 'points attendent'} un choix; made_for ne change pas encore :`,
    settled: (version) =>
      `Chaque point a son choix : made_for est ${version}. Changez aussi votre « version » dans pack.yaml, et dites-le dans changelog.yaml.`,
    next: 'Ensuite :',
    no_pack: (name) => `aucun pack ne s’appelle « ${name} »`,
    no_parent: (name) => `« ${name} » ne modifie aucun pack : templates/${name}/pack.yaml n’a pas de « changes »`,
    unread: (path) => `${path} : ce YAML ne se lit pas; « policy -- check » dit pourquoi`,
  },
  en: {
    title: (name, parent, from, to) => `${name}: what changes in ${parent}, from ${from} to ${to}`,
    renamed: 'Renamed (your files follow with the first choice):',
    forgotten: 'Taken away by you and in the original (nothing to choose):',
    nothing: 'Nothing changed.',
    change: { changed: 'changed', new: 'new', gone: 'gone', clash: 'same id on both sides' },
    clash: 'the original has this id now, which you had given to something else',
    by_hand: 'to be mended by hand: --out FOLDER writes the three versions there, with marks',
    untouched: (id) =>
      `you have nothing of your own there: --take ${id} (or --take all, --keep all) follows the original`,
    more: (lines) => `… (${lines} more lines; --json gives all)`,
    rename: (id) => `keep both: yours becomes ${id}`,
    both: 'changed on both sides:',
    hidden: 'you took it away',
    keys: 'changed in the original:',
    own: 'yours:',
    comes: 'comes in any case:',
    into: 'said now in:',
    choice: { keep: 'keep', take: 'take', merge: 'merge' },
    refused: {
      locked: 'not possible: the words are locked',
      conflict: 'not possible: both changed the same words; keep, take or edit by hand',
      no_way: 'not possible: an overlay has no way to write it',
    },
    writes: 'writes',
    removes: 'removes',
    unchanged: 'writes nothing',
    absent: '(nothing)',
    left: (count) => `${count} ${count === 1 ? 'point has' : 'points have'} no choice yet; made_for stays as it is:`,
    settled: (version) =>
      `Each point has its choice: made_for is ${version}. Change your own “version” too, in pack.yaml, and say so in changelog.yaml.`,
    next: 'Next:',
    no_pack: (name) => `there is no pack “${name}”`,
    no_parent: (name) => `“${name}” changes no other pack: templates/${name}/pack.yaml has no “changes”`,
    unread: (path) => `${path}: this YAML cannot be read; “policy -- check” says why`,
  },
};
