import { stringify } from 'yaml';
import { readPack, type Pack } from '../../src/engine/pack.ts';
import {
  addedClauses,
  addedFacts,
  addedQuestions,
  changedQuestions,
  changedRules,
  hidden,
  ownWords,
  replaced,
  type Making,
  type Written,
} from './made-changes.ts';

/** The names of so many overlays. */
export const overlayNames = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `made_${LETTERS[Math.floor(index / 26)]!}${LETTERS[index % 26]!}`);

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Overlays of the base among `files`, each with two to six changes of each kind an author may make: path → text. An overlay is
 * the same however many are made.
 */
export function makeOverlays(files: ReadonlyMap<string, string>, count: number): ReadonlyMap<string, string> {
  const { pack, messages } = readPack(files, 'base', 'fr');
  if (!pack) throw new Error(JSON.stringify(messages));
  return new Map(overlayNames(count).flatMap((name, index) => makeOverlay(startMaking(files, pack, name, index + 1))));
}

function startMaking(files: ReadonlyMap<string, string>, parent: Pack, name: string, seed: number): Making {
  const draw = drawing(seed);
  const taken = new Set<string>();
  let made = 0;
  return {
    name,
    parent,
    files,
    isTaken: (id) => taken.has(id),
    newId: () => `own_${LETTERS[Math.floor(made / 26)]!}${LETTERS[made++ % 26]!}`,
    pick: (list, idOf, most = 2 + Math.floor(draw() * 5)) => {
      const picked: (typeof list)[number][] = [];
      let left = list;
      for (;;) {
        left = left.filter((one) => !taken.has(idOf(one)));
        if (left.length === 0 || picked.length >= most) return picked;
        const one = left[Math.floor(draw() * left.length)]!;
        taken.add(idOf(one));
        picked.push(one);
      }
    },
  };
}

/** Numbers from 0 up to 1 that a seed settles (mulberry32, Tommy Ettinger, public domain). */
function drawing(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function makeOverlay(making: Making): readonly (readonly [string, string])[] {
  const { name, parent, pick, newId } = making;
  const hide = hidden(making);
  const clauses = [...replaced(making), ...addedClauses(making)];
  const asked = addedQuestions(making);
  const questions = Map.groupBy([...changedQuestions(making), ...asked.questions], ([step]) => step);
  const rules = changedRules(making, asked.ids);
  const head = {
    name,
    version: '1.0.0',
    licence: 'CC-BY-4.0',
    changes: 'base',
    made_for: parent.version,
    label: { fr: `Politique du réseau ${name}`, en: `Policy of the network ${name}` },
    presentation: {
      sentence: { fr: 'Une politique pour le réseau.', en: 'A policy for the network.' },
      what: { fr: 'Ce guide sert aux membres.', en: 'This guide is for the members.' },
      about: [{ fr: 'Il part du modèle commun.', en: 'It starts from the common model.' }],
    },
    colours: { light: '#0b5c6b', dark: '#7fd1df' },
    local: [
      {
        id: 'local_report',
        value: { fr: `la coordination du réseau ${name}`, en: `the coordination of the network ${name}` },
      },
    ],
    steps: pick(parent.steps, ({ id }) => `step ${id}`, 2).map(({ id }) => ({
      id,
      label: { fr: 'Ce que le réseau demande', en: 'What the network asks' },
    })),
    roles: [
      { id: newId(), label: { fr: 'personne du réseau', en: 'network person' }, article: { fr: 'la', en: 'the' } },
    ],
    words: ownWords(making),
    hide,
  };
  const changelog = [
    { version: '1.0.0', date: '2026-11-21', words: { fr: 'Première version.', en: 'First version.' } },
  ];
  const yaml = (path: string, value: Written | readonly Written[]) => [path, stringify(value)] as const;
  return [
    yaml(`templates/${name}/pack.yaml`, head),
    yaml(`templates/${name}/changelog.yaml`, changelog),
    yaml(`templates/${name}/facts/help_lines.yaml`, addedFacts(making)),
    yaml(`questions/${name}/rules.yaml`, rules),
    ...[...questions].map(([step, list]) =>
      yaml(
        `questions/${name}/01-${step}.yaml`,
        list.map(([, question]) => question),
      ),
    ),
    ...clauses,
    ...asked.files,
  ];
}
